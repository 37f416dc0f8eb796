package org.jiandu.supervisor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.party.ResidentId;
import org.jiandu.time.DayUnit;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Topic;

/** A bureau, a person and ready-made acts under the Weihai Measures, for tests. */
final class Weihai {
    static final Authority BUREAU = Authority.builder()
            .organisation(organisation("weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Authority OTHER_BUREAU = Authority.builder()
            .organisation(organisation("rushan-justice", "乳山市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.COUNTY)
            .jurisdiction(new Region("371083", "2022", "乳山市"))
            .build();
    static final Person PERSON = Person.builder()
            .id(new PersonId("p-1"))
            .name(new PersonName("王小明"))
            .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
            .build();

    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    static final Actor SELF = Actor.personConcerned(PERSON.getId());
    static final Actor UNIT = Actor.unit(organisation("assoc-1", "威海市律师协会", OrganisationKind.ASSOCIATION), "unit-1");
    static final Actor AGENCY =
            Actor.agencyOfficer(organisation("market-1", "威海市市场监管局", OrganisationKind.ENFORCEMENT_AGENCY), "agent-1");
    static final Actor PUBLIC = Actor.memberOfPublic("citizen-1");

    static final Profile LAWYER = Profile.builder()
            .sector(Sector.LAWYER)
            .legallyQualified(true)
            .creditStanding(CreditStanding.GOOD)
            .build();
    static final Profile ENFORCER =
            LAWYER.toBuilder().addOccupation(Occupation.ENFORCEMENT_OFFICER).build();

    static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();
    static final Lifecycle LIFECYCLE = Lifecycle.of(POLICY);

    private Weihai() {}

    static SupervisorFile newFile() {
        return SupervisorFile.open(BUREAU, PERSON);
    }

    static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }

    static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    static Finding found(Topic topic, boolean holds, LocalDate date) {
        return new Finding(topic, holds, "科长", date, "经审核");
    }

    static List<Finding> review(LocalDate date) {
        return List.of(
                found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, true, date),
                found(WeihaiMeasures.KNOWS_THE_LAW, true, date),
                found(WeihaiMeasures.WILLING_AND_ABLE, true, date));
    }

    static SupervisorAct nominate(LocalDate date) {
        return new SupervisorAct.NominateSelf(by(SELF, date), LAWYER);
    }

    static SupervisorAct nominate(LocalDate date, Profile profile) {
        return new SupervisorAct.NominateSelf(by(SELF, date), profile);
    }

    static SupervisorAct approve(LocalDate date) {
        return new SupervisorAct.Approve(by(OFFICER, date), review(date));
    }

    static SupervisorAct postNotice(LocalDate date) {
        return new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(7), List.of());
    }

    static SupervisorAct certify(LocalDate date) {
        return new SupervisorAct.IssueCertificate(by(OFFICER, date), "W-" + date, Optional.empty(), List.of());
    }

    static SupervisorAct renew(LocalDate date) {
        return new SupervisorAct.Renew(by(OFFICER, date), List.of());
    }

    static SupervisorAct attendance(LocalDate date, Presence presence) {
        return new SupervisorAct.RecordAttendance(by(OFFICER, date), "activity-" + date, true, presence);
    }

    static SupervisorAct dismiss(LocalDate date, DismissalGround ground, Finding... findings) {
        return new SupervisorAct.Dismiss(
                by(OFFICER, date), ground, Optional.empty(), Optional.empty(), List.of(findings));
    }

    static SupervisorAct assess(LocalDate date, Grade grade) {
        return new SupervisorAct.RecordAssessment(by(OFFICER, date), grade, found(Topics.ASSESSMENT, true, date));
    }

    static SupervisorAct pay(LocalDate date, PaymentKind kind) {
        return new SupervisorAct.RecordPayment(by(OFFICER, date), kind, BigDecimal.TEN);
    }

    /** Plays acts that must all be accepted. */
    static SupervisorFile play(SupervisorFile file, SupervisorAct... acts) {
        return play(LIFECYCLE, file, acts);
    }

    /** Plays acts that must all be accepted under another policy. */
    static SupervisorFile play(Lifecycle lifecycle, SupervisorFile file, SupervisorAct... acts) {
        SupervisorFile next = file;
        for (SupervisorAct act : acts) {
            Outcome<SupervisorFact, SupervisorFile> outcome = lifecycle.decide(next, act);
            next = outcome.accepted()
                    .orElseThrow(() ->
                            new AssertionError(act.kind() + " on " + act.date() + " refused: " + outcome.verdict()))
                    .state();
        }
        return next;
    }

    static SupervisorFile accept(SupervisorFile file, SupervisorAct act) {
        return play(file, act);
    }

    /** A file in office from a day on: nominated 11 days before, on notice for 7 days. */
    static SupervisorFile inOffice(LocalDate firstDay) {
        return play(newFile(), candidacy(firstDay));
    }

    /** The acts that lead into office on a day. */
    static SupervisorAct[] candidacy(LocalDate firstDay) {
        List<SupervisorAct> acts = new ArrayList<>();
        acts.add(nominate(firstDay.minusDays(11)));
        acts.add(approve(firstDay.minusDays(10)));
        acts.add(postNotice(firstDay.minusDays(8)));
        acts.add(certify(firstDay));
        return acts.toArray(SupervisorAct[]::new);
    }
}
