package org.jiandu.party;

/** The bodies of the tests in this package. */
final class Bodies {
    static final Region WEIHAI = new Region("371000", "GB/T 2260-2007", "威海市");
    static final Organisation BUREAU = organisation("weihai-sfj", "威海市司法局", OrganisationKind.JUDICIAL_ADMINISTRATION);
    static final Organisation AGENCY = organisation("weihai-cgj", "威海市城市管理局", OrganisationKind.ENFORCEMENT_AGENCY);
    static final Authority AUTHORITY = Authority.builder()
            .organisation(BUREAU)
            .level(Level.CITY)
            .jurisdiction(WEIHAI)
            .build();

    private Bodies() {}

    private static Organisation organisation(String id, String name, OrganisationKind kind) {
        return Organisation.builder()
                .id(new OrganisationId(id))
                .name(name)
                .kind(kind)
                .build();
    }
}
