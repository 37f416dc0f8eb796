package org.jiandu.engagement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.party.Jurisdiction;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.Sector;
import org.jiandu.verdict.Verdict;

/**
 * Picks participants: in the order that the host gives, only those whose invitation is lawful.
 *
 * <p>Whether the order is by name, by turn or by a draw is for the host. No candidate is picked who is out of office,
 * recused or over the yearly cap, because the invitation itself is judged. Immutable and thread-safe.
 *
 * <pre>{@code
 * Selected selected = Selection.by(lifecycle).select(engagement, occasion, candidates, Seats.of(3));
 * selected.invitations().forEach(invitation -> engagement = lifecycle.decide(engagement, invitation)...);
 * }</pre>
 *
 * <p>Legal basis: article 8 items 4 to 6, article 10 of the Weihai Measures.
 */
public final class Selection {
    private final EngagementLifecycle lifecycle;

    private Selection(EngagementLifecycle lifecycle) {
        this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    }

    /**
     * Picks by the rules of a lifecycle.
     *
     * @param lifecycle the lifecycle
     * @return the selection
     */
    public static Selection by(EngagementLifecycle lifecycle) {
        return new Selection(lifecycle);
    }

    /**
     * Picks for an engagement. A candidate takes a seat if the invitation is lawful and no quota is full.
     *
     * @param engagement the engagement
     * @param occasion by whom and when the picked are invited
     * @param candidates the candidates, in the order in which they are looked at
     * @param seats how many, with the quotas
     * @return who was picked, and who was not and why
     * @throws IllegalArgumentException if a candidate is named twice
     */
    public Selected select(Engagement engagement, Occasion occasion, List<Candidate> candidates, Seats seats) {
        requireEachOnce(candidates);
        List<ParticipationAct.Invite> picked = new ArrayList<>();
        List<PassedOver> passed = new ArrayList<>();
        Tally tally = new Tally(seats);
        for (Candidate candidate : candidates) {
            ParticipationAct.Invite invitation = invitation(occasion, candidate, Optional.empty());
            Verdict verdict = lifecycle.assess(engagement, invitation);
            Optional<PassedOver.Why> why =
                    verdict.isLawful() ? tally.take(candidate) : Optional.of(PassedOver.Why.NOT_LAWFUL);
            if (why.isPresent()) {
                passed.add(new PassedOver(candidate.person(), why.get(), verdict));
            } else {
                picked.add(invitation);
            }
        }
        return new Selected(picked, passed);
    }

    /**
     * The next one in the place of somebody who does not take part.
     *
     * @param engagement the engagement
     * @param occasion by whom and when the next one is invited
     * @param replaces in whose place, and why
     * @param candidates the candidates, in the order in which they are looked at
     * @return the first lawful invitation, empty if there is none
     */
    public Optional<ParticipationAct.Invite> replacement(
            Engagement engagement, Occasion occasion, Replacement replaces, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> invitation(occasion, candidate, Optional.of(replaces)))
                .filter(invitation -> lifecycle.assess(engagement, invitation).isLawful())
                .findFirst();
    }

    private static ParticipationAct.Invite invitation(
            Occasion occasion, Candidate candidate, Optional<Replacement> replaces) {
        return new ParticipationAct.Invite(occasion, candidate.invitee(), replaces, candidate.findings());
    }

    private static void requireEachOnce(List<Candidate> candidates) {
        Set<PersonId> persons = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!persons.add(candidate.person())) {
                throw new IllegalArgumentException("candidates name " + candidate.person() + " twice");
            }
        }
    }

    /** The seats taken so far. */
    private static final class Tally {
        private final Seats seats;
        private final Map<Sector, Integer> bySector = new HashMap<>();
        private final Map<Jurisdiction, Integer> byDistrict = new HashMap<>();
        private int taken;

        Tally(Seats seats) {
            this.seats = seats;
        }

        /** Gives the candidate a seat, or says why there is none. */
        Optional<PassedOver.Why> take(Candidate candidate) {
            if (taken == seats.number()) {
                return Optional.of(PassedOver.Why.NO_SEAT_LEFT);
            }
            if (isFull(seats.mostOfSector(), bySector, candidate.sector())) {
                return Optional.of(PassedOver.Why.SECTOR_FULL);
            }
            if (candidate
                    .district()
                    .filter(district -> isFull(seats.mostOfDistrict(), byDistrict, district))
                    .isPresent()) {
                return Optional.of(PassedOver.Why.DISTRICT_FULL);
            }
            taken++;
            bySector.merge(candidate.sector(), 1, Integer::sum);
            candidate.district().ifPresent(district -> byDistrict.merge(district, 1, Integer::sum));
            return Optional.empty();
        }

        private static <T> boolean isFull(Map<T, Integer> quotas, Map<T, Integer> taken, T of) {
            Integer most = quotas.get(of);
            return most != null && taken.getOrDefault(of, 0) >= most;
        }
    }
}
