package org.jiandu.supervisor;

/** Who issues the card of a supervisor. */
public enum IssuerLevel {
    /** The authority that appoints. */
    APPOINTER,
    /** An authority of a higher level. */
    HIGHER
}
