package org.jiandu.report;

/** What a report is. Legal basis: articles 8 and 11 of the Weihai Measures. */
public enum ReportKind {
    /** What was seen on a visit to an agency (article 8 item 1). */
    OBSERVATION,
    /** An opinion or suggestion on enforcement (article 8 item 2). */
    OPINION,
    /** Opinions of society, passed on (article 8 item 3). */
    PUBLIC_OPINION,
    /** An opinion on correction, given to the agency or its officer face to face (article 11). */
    CORRECTION,
    /** A lead on a violation, given to the authority to start its procedure (article 11). */
    LEAD
}
