package org.jiandu.examples.first;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** Invented people and what was done about them, for the examples. */
final class Roster {
    static final Authority BUREAU = Authority.builder()
            .organisation(Organisation.builder()
                    .id(new OrganisationId("weihai-justice"))
                    .name("威海市司法局")
                    .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
                    .build())
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();
    static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");

    private Roster() {}

    /** A lawyer who nominated himself on a day. */
    static SupervisorFile nominated(Lifecycle lifecycle, String id, LocalDate date) {
        Person person = Person.builder()
                .id(new PersonId(id))
                .name(new PersonName("王小明"))
                .idDocument(IdDocument.of(ResidentId.parse("371002189003070012"))) // born in 1890, so nobody's
                .build();
        Profile lawyer = Profile.builder()
                .sector(Sector.LAWYER)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD)
                .build();
        return done(
                lifecycle,
                SupervisorFile.open(BUREAU, person),
                new SupervisorAct.NominateSelf(by(Actor.personConcerned(person.getId()), date), lawyer));
    }

    /** A candidate whom the review found fit on a day. */
    static SupervisorFile reviewed(Lifecycle lifecycle, String id, LocalDate date) {
        return done(
                lifecycle,
                nominated(lifecycle, id, date),
                new SupervisorAct.Approve(
                        by(OFFICER, date),
                        Stream.of(
                                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                                        WeihaiMeasures.KNOWS_THE_LAW,
                                        WeihaiMeasures.WILLING_AND_ABLE)
                                .map(topic -> found(topic, date))
                                .toList()));
    }

    /** A supervisor whose first term begins on a day. */
    static SupervisorFile inOffice(Lifecycle lifecycle, String id, LocalDate firstDay) {
        LocalDate posted = firstDay.minusDays(10);
        return done(
                lifecycle,
                reviewed(lifecycle, id, posted),
                new SupervisorAct.PostNotice(by(OFFICER, posted), posted.plusDays(7), List.of()),
                new SupervisorAct.IssueCertificate(by(OFFICER, firstDay), "W-" + id, Optional.empty(), List.of()));
    }

    /** The file after acts that are all lawful. */
    static SupervisorFile done(Lifecycle lifecycle, SupervisorFile file, SupervisorAct... acts) {
        SupervisorFile next = file;
        for (SupervisorAct act : acts) {
            next = lifecycle.decide(next, act).accepted().orElseThrow().state();
        }
        return next;
    }

    static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    private static Finding found(Topic topic, LocalDate date) {
        return new Finding(topic, true, "section head", date, "interviewed");
    }
}
