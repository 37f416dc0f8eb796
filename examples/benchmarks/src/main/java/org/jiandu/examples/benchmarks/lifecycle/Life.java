package org.jiandu.examples.benchmarks.lifecycle;

import static org.jiandu.examples.benchmarks.Weihai.OFFICER;
import static org.jiandu.examples.benchmarks.Weihai.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.benchmarks.Weihai;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Person;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Topic;

/**
 * A person and eight acts, from the nomination to the dismissal, each lawful after those before it.
 *
 * @param person the person
 * @param acts nominate oneself, approve, post the notice, issue the certificate, record attendance, commend, renew, dismiss
 */
record Life(Person person, List<SupervisorAct> acts) {
    static final int ACTS = 8;

    /** How many different lives there are; a power of two, large enough that the processor cannot learn them by heart. */
    static final int LIVES = 1024;

    private static final Profile LAWYER = Profile.builder()
            .sector(Sector.LAWYER)
            .legallyQualified(true)
            .creditStanding(CreditStanding.GOOD)
            .build();
    private static final LocalDate FIRST = LocalDate.of(2022, 6, 1);
    private static final int DAYS = 700;

    static List<Life> all() {
        List<Life> lives = new ArrayList<>();
        for (int number = 0; number < LIVES; number++) {
            lives.add(of(number));
        }
        return List.copyOf(lives);
    }

    static Life of(int number) {
        Person person = Weihai.person(number);
        LocalDate inOffice = inOffice(number);
        LocalDate renewed = inOffice.plusYears(Checks.TERM_YEARS).minusDays(20);
        return new Life(
                person,
                List.of(
                        nominate(person, inOffice.minusDays(12), LAWYER),
                        approve(inOffice.minusDays(10), review(inOffice.minusDays(10))),
                        postNotice(inOffice.minusDays(8)),
                        certify(inOffice, "W-" + number),
                        attend(inOffice.plusDays(30), "activity-" + number % 40),
                        commend(inOffice.plusDays(60)),
                        new SupervisorAct.Renew(by(OFFICER, renewed), List.of()),
                        dismiss(renewed.plusDays(120))));
    }

    static LocalDate inOffice(int number) {
        return FIRST.plusDays(number % DAYS);
    }

    static SupervisorAct nominate(Person person, LocalDate date, Profile profile) {
        return new SupervisorAct.NominateSelf(by(Actor.personConcerned(person.getId()), date), profile);
    }

    static SupervisorAct approve(LocalDate date, List<Finding> findings) {
        return new SupervisorAct.Approve(by(OFFICER, date), findings);
    }

    static SupervisorAct postNotice(LocalDate date) {
        return new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(Checks.NOTICE_DAYS), List.of());
    }

    static SupervisorAct certify(LocalDate date, String number) {
        return new SupervisorAct.IssueCertificate(by(OFFICER, date), number, Optional.empty(), List.of());
    }

    static SupervisorAct attend(LocalDate date, String activity) {
        return new SupervisorAct.RecordAttendance(by(OFFICER, date), activity, true, Presence.ATTENDED);
    }

    private static SupervisorAct commend(LocalDate date) {
        return new SupervisorAct.Commend(
                by(OFFICER, date), CommendationKind.CIRCULAR, List.of(found(Topics.COMMENDATION, date)));
    }

    private static SupervisorAct dismiss(LocalDate date) {
        return new SupervisorAct.Dismiss(
                by(OFFICER, date),
                DismissalGround.CIRCUMSTANCES,
                Optional.empty(),
                Optional.empty(),
                List.of(found(Topics.CIRCUMSTANCES, date)));
    }

    private static List<Finding> review(LocalDate date) {
        return List.of(
                found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, date),
                found(WeihaiMeasures.KNOWS_THE_LAW, date),
                found(WeihaiMeasures.WILLING_AND_ABLE, date));
    }

    private static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, "科长", date, "经审核符合条件");
    }

    /** Nominated with what bars it, and approved without findings: six conditions are not met. */
    static Life unfit(int number) {
        Person person = Weihai.person(number);
        LocalDate nominated = inOffice(number).minusDays(12);
        Profile officer = LAWYER.toBuilder()
                .addOccupation(Occupation.ENFORCEMENT_OFFICER)
                .addRecord(RecordEntry.decided(RecordKind.ADMINISTRATIVE_SANCTION, LocalDate.of(2019, 1, 1)))
                .creditStanding(CreditStanding.IMPAIRED)
                .build();
        return new Life(
                person, List.of(nominate(person, nominated, officer), approve(nominated.plusDays(2), List.of())));
    }

    SupervisorFile opened() {
        return SupervisorFile.open(Weihai.BUREAU, person);
    }

    PlainFile openedByHand() {
        return PlainFile.open(Weihai.BUREAU, person);
    }

    /** The file after the first of the acts. */
    SupervisorFile after(Lifecycle lifecycle, int count) {
        SupervisorFile file = opened();
        for (SupervisorAct act : acts.subList(0, count)) {
            file = accept(lifecycle.decide(file, act)).state();
        }
        return file;
    }

    /** Facts of a file that grew long by attendance. */
    List<SupervisorFact> facts(Lifecycle lifecycle, int count) {
        List<SupervisorFact> facts = new ArrayList<>();
        SupervisorFile file = opened();
        for (SupervisorAct act : acts.subList(0, 4)) {
            Outcome.Accepted<SupervisorFact, SupervisorFile> accepted = accept(lifecycle.decide(file, act));
            facts.addAll(accepted.facts());
            file = accepted.state();
        }
        LocalDate firstDay = acts.get(3).date();
        int more = count - facts.size();
        for (int i = 0; i < more; i++) {
            LocalDate day = firstDay.plusDays((long) i * DAYS / more);
            facts.add(
                    new SupervisorFact.AttendanceRecorded(by(OFFICER, day), "activity-" + i, true, Presence.ATTENDED));
        }
        return List.copyOf(facts);
    }

    static Outcome.Accepted<SupervisorFact, SupervisorFile> accept(Outcome<SupervisorFact, SupervisorFile> outcome) {
        return outcome.accepted().orElseThrow(() -> new IllegalStateException("refused: " + outcome.verdict()));
    }
}
