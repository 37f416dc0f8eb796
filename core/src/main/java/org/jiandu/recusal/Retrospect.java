package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Looks back when a tie becomes known: what was done in cases that it touches, since it began.
 *
 * <p>Each act is screened as of its own day, once with what was known and once with what is known now. It is affected if
 * now there is a ground that there was not: another relative, another place of service, or the same for certain instead of
 * perhaps. Immutable and thread-safe. Legal basis: article 10 paragraph 2 of the Weihai Measures.
 */
public final class Retrospect {
    private final RecusalRule rule;

    private Retrospect(RecusalRule rule) {
        this.rule = rule;
    }

    /**
     * Looks back by a rule.
     *
     * @param rule the rule
     * @return the retrospect
     */
    public static Retrospect of(RecusalRule rule) {
        return new Retrospect(rule);
    }

    /**
     * The acts that what became known touches.
     *
     * @param before the ties of the person as they were known
     * @param after the ties of the person as they are known now
     * @param acts what the person did
     * @return those affected, in the order given
     */
    public List<AffectedAct> affected(Ties before, Ties after, Collection<PastAct> acts) {
        return acts.stream()
                .flatMap(act -> affected(before, after, act).stream())
                .toList();
    }

    private Optional<AffectedAct> affected(Ties before, Ties after, PastAct act) {
        List<Ground> known = screen(act, before).grounds();
        Screening screening = screen(act, after);
        List<Ground> unknown = screening.grounds().stream()
                .filter(ground -> known.stream().noneMatch(each -> covers(each, ground)))
                .toList();
        return unknown.stream()
                .flatMap(ground -> ground.since().stream())
                .min(LocalDate::compareTo)
                .map(since -> new AffectedAct(act, screening, unknown, since));
    }

    private Screening screen(PastAct act, Ties ties) {
        return rule.screen(act.person(), ties, act.parties(), List.of(), act.date());
    }

    /** Whether a ground was known: the path to a relative may have got shorter, or the days of a service longer. */
    private static boolean covers(Ground known, Ground now) {
        if (now.isCertain() && !known.isCertain()) {
            return false;
        }
        if (known instanceof Ground.Kin then && now instanceof Ground.Kin kin) {
            return then.path().relative().equals(kin.path().relative());
        }
        if (known instanceof Ground.Service then && now instanceof Ground.Service service) {
            return then.party().equals(service.party())
                    && then.service().at().equals(service.service().at());
        }
        return known.equals(now);
    }
}
