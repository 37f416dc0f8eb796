package org.jiandu.examples.quickstart;

import java.util.function.Supplier;
import org.jiandu.party.Actor;
import org.jiandu.party.Authority;
import org.jiandu.party.Level;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.PersonId;
import org.jiandu.party.Region;

/** Who can act in this demonstration. A host takes these from its own accounts. */
enum Actors {
    /** An officer of the bureau that keeps the files. */
    BUREAU,
    /** An officer of another bureau of justice. */
    OTHER_BUREAU,
    /** A unit that recommends people. */
    UNIT,
    /** An officer of an agency under supervision. */
    AGENCY,
    /** A member of the public. */
    PUBLIC,
    /** The person concerned. */
    SELF;

    static final Authority BUREAU_OF_WEIHAI = Authority.builder()
            .organisation(organisation("weihai-justice", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.CITY)
            .jurisdiction(new Region("371000", "GB/T 2260-2007", "威海市"))
            .build();

    private static final Authority BUREAU_OF_RUSHAN = Authority.builder()
            .organisation(organisation("rushan-justice", "乳山市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION))
            .level(Level.COUNTY)
            .jurisdiction(new Region("371083", "GB/T 2260-2007", "乳山市"))
            .build();
    private static final Organisation ASSOCIATION =
            organisation("lawyers-association", "威海市律师协会", OrganisationKind.ASSOCIATION);
    private static final Organisation MARKET_REGULATION =
            organisation("market-regulation", "威海市市场监督管理局", OrganisationKind.ENFORCEMENT_AGENCY);

    Actor actor(Supplier<PersonId> person) {
        return switch (this) {
            case BUREAU -> Actor.officerOf(BUREAU_OF_WEIHAI, "officer-1");
            case OTHER_BUREAU -> Actor.officerOf(BUREAU_OF_RUSHAN, "officer-2");
            case UNIT -> Actor.unit(ASSOCIATION, "secretary-1");
            case AGENCY -> Actor.agencyOfficer(MARKET_REGULATION, "inspector-1");
            case PUBLIC -> Actor.memberOfPublic("citizen-1");
            case SELF -> Actor.personConcerned(person.get());
        };
    }

    private static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }
}
