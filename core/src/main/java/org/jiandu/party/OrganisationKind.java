package org.jiandu.party;

/** What an organisation is, as far as the law of supervision asks. */
public enum OrganisationKind {
    /** A judicial administrative organ (司法行政机关), such as a bureau of justice. */
    JUDICIAL_ADMINISTRATION,
    /** The body of a functional zone that does the work of a judicial administrative organ there. */
    ZONE_ADMINISTRATION,
    /** A people's government or its office. */
    GOVERNMENT,
    /** An administrative enforcement agency (行政执法机关). */
    ENFORCEMENT_AGENCY,
    /** Any other public body: a congress, a court, a school, a hospital. */
    PUBLIC_BODY,
    /** An enterprise. */
    ENTERPRISE,
    /** A people's organisation, a trade association, a grassroots self-governing organisation. */
    ASSOCIATION,
    /** Anything else. */
    OTHER
}
