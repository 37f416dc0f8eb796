package org.jiandu.examples.benchmarks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Region;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;

/** A bureau and its law. */
public final class Weihai {
    /** The bureau. */
    public static final Authority BUREAU = Authority.builder()
            .organisation(Organisation.builder()
                    .id(new OrganisationId("weihai-justice"))
                    .name("威海市司法局")
                    .kind(OrganisationKind.JUDICIAL_ADMINISTRATION)
                    .build())
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "2022", "威海市"))
            .build();

    /** An officer of the bureau. */
    public static final Actor OFFICER = Actor.officerOf(BUREAU, "officer-1");

    private Weihai() {}

    /**
     * The Weihai Measures with a notice of seven days.
     *
     * @return the policy
     */
    public static Policy policy() {
        return WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, 7)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    /**
     * An invented person.
     *
     * @param number which one
     * @return the person
     */
    public static Person person(int number) {
        return Person.builder()
                .id(new PersonId("p-" + number))
                .name(new PersonName("王小明"))
                .build();
    }

    /**
     * Who does something on a day.
     *
     * @param actor who
     * @param date the day
     * @return the occasion, recorded at nine in the morning
     */
    public static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }
}
