package org.jiandu.supervisor;

/** What an objection to a public notice does. Readings of "无异议" in article 4 of the Weihai Measures. */
public enum ObjectionRule {
    /** An open objection holds the certificate up, an upheld one ends the candidacy, a rejected one frees it. */
    UPHELD_ENDS,
    /** Any objection ends the candidacy at once. */
    ANY_ENDS
}
