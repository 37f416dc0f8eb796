package org.jiandu.report;

/** What has come of a report. Legal basis: article 15 of the Weihai Measures. */
public enum ReportResult {
    /** The facts are as reported. */
    SUBSTANTIATED,
    /** The facts are in part as reported. */
    PARTLY_SUBSTANTIATED,
    /** The facts are not as reported, or could not be shown. */
    UNSUBSTANTIATED,
    /** The matter belongs to another body. */
    TRANSFERRED
}
