package org.jiandu.supervisor;

/** What the credit records say of a person. Legal basis: article 7 item 1, article 16 item 1 of the Weihai Measures. */
public enum CreditStanding {
    /** Good credit (信用良好). */
    GOOD,
    /** Not good, short of serious. */
    IMPAIRED,
    /** A serious bad credit record (严重不良信用记录). */
    SERIOUSLY_BAD,
    /** Not looked up; it can neither be relied on nor held against the person. */
    UNKNOWN
}
