package org.jiandu.examples.capacity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Region;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;

/** The bureau that keeps the files, the agencies in its district, and the law. */
final class Bureau {
    static final Authority AUTHORITY = Authority.builder()
            .organisation(organisation("weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "GB/T 2260-2007", "威海市"))
            .build();

    static final List<Organisation> AGENCIES = IntStream.rangeClosed(1, 12)
            .mapToObj(number ->
                    organisation("agency-" + number, "威海市第" + number + "执法支队", OrganisationKind.ENFORCEMENT_AGENCY))
            .toList();

    private static final Actor OFFICER = Actor.officerOf(AUTHORITY, "officer-1");

    /** The Measures leave the length of the public notice to the authority: seven days are the choice of this example. */
    static final int NOTICE_DAYS = 7;

    private Bureau() {}

    static Policy policy() {
        return WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, NOTICE_DAYS)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    /** What an officer of the bureau does on a day. */
    static Occasion officer(LocalDate date) {
        return by(OFFICER, date);
    }

    /** What somebody does on a day: recorded at nine in the morning, so that every run records the same. */
    static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    private static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }
}
