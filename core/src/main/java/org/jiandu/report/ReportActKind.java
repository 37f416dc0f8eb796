package org.jiandu.report;

/** The kinds of acts in the life of a report, in the order in which they usually come. */
public enum ReportActKind {
    /** A supervisor submits a report. */
    SUBMIT,
    /** The authority sends the report on to an agency. */
    FORWARD,
    /** The agency acknowledges the report. */
    ACKNOWLEDGE,
    /** The agency feeds back what it has done. */
    FEED_BACK,
    /** The authority records that the agency refused to cooperate. */
    RECORD_REFUSAL,
    /** The authority reminds the agency of the answer that it owes. */
    REMIND,
    /** The time that the agency has to feed back is extended. */
    EXTEND_FEEDBACK,
    /** The authority takes the report up. */
    ACCEPT,
    /** The authority does not take the report up, and says why. */
    DECLINE,
    /** The authority takes a step of its investigation. */
    INVESTIGATE,
    /** The authority decides what has come of the report. */
    DECIDE,
    /** The authority tells the supervisor the result. */
    REPORT_BACK,
    /** The authority takes the report up again on new facts. */
    REOPEN,
    /** The authority closes the report; nothing is owed any more. */
    CLOSE,
    /** The authority links the report to another one. */
    LINK,
    /** The reporter asks for confidentiality, from that day on. */
    ASK_CONFIDENTIALITY,
    /** The authority discloses to an audience who reported. */
    DISCLOSE
}
