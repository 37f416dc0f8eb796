package org.jiandu.document.sample;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** A bureau, people who never lived, and a candidacy under the Weihai Measures. */
public final class Weihai {
    public static final LocalDate FRI_2023_09_01 = LocalDate.of(2023, 9, 1);

    public static final Authority BUREAU = Authority.builder()
            .organisation(organisation("weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    public static final Organisation MARKET = organisation("market-1", "威海市市场监管局", OrganisationKind.ENFORCEMENT_AGENCY);
    public static final Person PERSON = Person.builder()
            .id(new PersonId("p-1"))
            .name(new PersonName("王小明"))
            .idDocument(IdDocument.of(ResidentId.parse("371002189003070012")))
            .build();

    public static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");
    public static final Actor SELF = Actor.personConcerned(PERSON.getId());
    public static final Actor AGENCY = Actor.agencyOfficer(MARKET, "agent-1");
    public static final Actor PUBLIC = Actor.memberOfPublic("citizen-1");

    public static final Policy POLICY = policy(7);
    public static final WorkCalendar CALENDAR = WorkCalendars.stateCouncil();

    private Weihai() {}

    public static Policy policy(int noticeLength) {
        return WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, noticeLength)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    public static SupervisorFile newFile() {
        return SupervisorFile.open(BUREAU, PERSON);
    }

    public static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }

    public static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    public static Finding found(Topic topic, boolean holds, LocalDate date) {
        return new Finding(topic, holds, "科长", date, "经审核");
    }

    public static Standing standing(PersonId person, LocalDate date) {
        return new Standing(person, BUREAU.getOrganisation().getId(), date, Stage.IN_OFFICE);
    }

    public static Profile lawyer() {
        return Profile.builder()
                .sector(Sector.LAWYER)
                .addOccupation(Occupation.STATE_ORGAN_STAFF)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
    }

    // A candidacy, each act lawful after the one before

    public static SupervisorAct nominate(LocalDate date) {
        return new SupervisorAct.NominateSelf(by(SELF, date), lawyer());
    }

    public static SupervisorAct approve(LocalDate date, Finding... findings) {
        return new SupervisorAct.Approve(by(OFFICER, date), List.of(findings));
    }

    public static Finding[] review(LocalDate date) {
        return new Finding[] {
            found(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, true, date),
            found(WeihaiMeasures.KNOWS_THE_LAW, true, date),
            found(WeihaiMeasures.WILLING_AND_ABLE, true, date)
        };
    }

    public static SupervisorAct postNotice(LocalDate date) {
        return new SupervisorAct.PostNotice(by(OFFICER, date), date.plusDays(7), List.of());
    }

    public static SupervisorAct certify(LocalDate date) {
        return new SupervisorAct.IssueCertificate(by(OFFICER, date), "W-" + date, Optional.empty(), List.of());
    }

    /** The file after acts that must all be accepted. */
    public static SupervisorFile play(SupervisorAct... acts) {
        SupervisorFile file = newFile();
        for (SupervisorAct act : acts) {
            file = Lifecycle.of(POLICY)
                    .decide(file, act)
                    .accepted()
                    .orElseThrow()
                    .state();
        }
        return file;
    }
}
