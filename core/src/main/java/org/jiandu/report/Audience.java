package org.jiandu.report;

/** For whom a view of a report is made. Legal basis: article 14 of the Weihai Measures. */
public enum Audience {
    /** The supervisor who reported. */
    REPORTER,
    /** The officers of the authority who handle the report. */
    HANDLER,
    /** Other officers of the authority. */
    AUTHORITY_STAFF,
    /** The agency that the report is about. */
    AGENCY,
    /** Everybody. */
    PUBLIC
}
