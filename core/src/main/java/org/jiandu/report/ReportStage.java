package org.jiandu.report;

/** Where a report stands with the authority. The agency's answer is owed beside it. */
public enum ReportStage {
    /** Nothing has been done yet. */
    NEW,
    /** Submitted; the authority has not said whether it takes the report up. */
    SUBMITTED,
    /** Taken up. */
    ACCEPTED,
    /** Being investigated. */
    INVESTIGATING,
    /** Decided; the supervisor has not been told. */
    DECIDED,
    /** The supervisor has been told the result. */
    ANSWERED,
    /** Not taken up; the supervisor has not been told. */
    DECLINED,
    /** Closed. */
    CLOSED
}
