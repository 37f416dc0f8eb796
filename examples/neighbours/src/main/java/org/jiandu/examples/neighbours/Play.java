package org.jiandu.examples.neighbours;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Occasion;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Term;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/**
 * The life of one person in one place, act by act, up to the first that is not lawful. What the place leaves to a person is found
 * in favour of the supervisor, unless it is said to be otherwise.
 */
final class Play {
    static final LocalDate MON_2024_12_02 = LocalDate.of(2024, 12, 2);
    static final LocalDate FRI_2024_12_20 = LocalDate.of(2024, 12, 20);
    static final LocalDate WED_2025_01_01 = LocalDate.of(2025, 1, 1);
    static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    static final LocalDate THU_2026_01_08 = LocalDate.of(2026, 1, 8);

    /** Somebody of whom nothing stands against an engagement, in any of the places. */
    static final Profile EXPERT = Profile.builder()
            .sector(Sector.EXPERT)
            .legallyQualified(false)
            .creditStanding(CreditStanding.GOOD)
            .build();

    private static final PersonId ID = new PersonId("p-1");

    private final Lifecycle lifecycle;
    private final Set<String> untrue = new HashSet<>();
    private SupervisorFile file;
    private Optional<Refusal> refusal = Optional.empty();

    Play(Place place) {
        this.lifecycle = Lifecycle.of(place.policy());
        this.file = SupervisorFile.open(place.authority(), person(Optional.empty()));
    }

    /** What refused the first act that is not lawful; empty if all of it is lawful. */
    Optional<Refusal> refusal() {
        return refusal;
    }

    SupervisorFile file() {
        return file;
    }

    /** Another authority engages. */
    Play engagedBy(Authority authority) {
        file = SupervisorFile.open(authority, file.getPerson());
        return this;
    }

    /** Somebody whose age is known by the resident ID. */
    Play ofPerson(String residentId) {
        file = SupervisorFile.open(
                file.getAuthority(), person(Optional.of(IdDocument.of(ResidentId.parse(residentId)))));
        return this;
    }

    /** A question to which the answer is no. */
    Play untrue(String topic) {
        untrue.add(topic);
        return this;
    }

    /** From the nomination to a certificate for a term from 2025-01-01. */
    Play engaged(Profile profile) {
        return onNotice(profile).certified(Optional.empty());
    }

    Play onNotice(Profile profile) {
        return reviewed(profile).announced(MON_2024_12_02.plusDays(2));
    }

    Play reviewed(Profile profile) {
        return nominated(MON_2024_12_02, profile).approved(MON_2024_12_02.plusDays(1));
    }

    Play nominated(LocalDate day, Profile profile) {
        return by(self(), day, (who, findings) -> new SupervisorAct.NominateSelf(who, profile));
    }

    Play approved(LocalDate day) {
        return officer(day, SupervisorAct.Approve::new);
    }

    /** Posts the public notice, where there is one. */
    private Play announced(LocalDate day) {
        return lifecycle.acts().contains(ActKind.POST_NOTICE)
                ? officer(day, (who, findings) -> new SupervisorAct.PostNotice(who, day.plusDays(7), findings))
                : this;
    }

    Play certified(Optional<LocalDate> lastDay) {
        return officer(
                FRI_2024_12_20,
                (who, findings) ->
                        new SupervisorAct.IssueCertificate(who, "N-1", Optional.of(WED_2025_01_01), lastDay, findings));
    }

    /** Renews the term that runs on a day, on its last day; the next one begins on the day after. */
    Play renewed(LocalDate day) {
        return officer(lastDayOfTerm(day), SupervisorAct.Renew::new);
    }

    /** The last day of the term that runs on a day, or the day itself if none does. */
    LocalDate lastDayOfTerm(LocalDate day) {
        return file.termOn(day).map(Term::lastDay).orElse(day);
    }

    /** An officer of the authority acts. */
    Play officer(LocalDate day, BiFunction<Occasion, List<Finding>, SupervisorAct> act) {
        return by(Actor.officerOf(file.getAuthority(), "officer-1"), day, act);
    }

    /** Somebody acts, unless the life has come to its end. */
    Play by(Actor actor, LocalDate day, BiFunction<Occasion, List<Finding>, SupervisorAct> act) {
        if (refusal.isPresent()) {
            return this;
        }
        Occasion occasion = new Occasion(actor, day, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
        Verdict asked = lifecycle.assess(file, act.apply(occasion, List.of()));
        Outcome<SupervisorFact, SupervisorFile> outcome =
                lifecycle.decide(file, act.apply(occasion, findings(asked, day)));
        if (outcome instanceof Outcome.Accepted<SupervisorFact, SupervisorFile> accepted) {
            file = accepted.state();
        } else {
            Reason first = outcome.verdict().unmet().get(0);
            refusal = Optional.of(new Refusal(act.apply(occasion, List.of()).kind(), first));
        }
        return this;
    }

    Actor self() {
        return Actor.personConcerned(ID);
    }

    private List<Finding> findings(Verdict asked, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        asked.findingsNeeded()
                .forEach(topic -> findings.add(
                        new Finding(topic, !untrue.contains(topic.key()), "officer-1", day, "for this example")));
        return findings;
    }

    private static Person person(Optional<IdDocument> document) {
        return Person.builder()
                .id(ID)
                .name(new PersonName("王小明"))
                .idDocument(document)
                .build();
    }
}
