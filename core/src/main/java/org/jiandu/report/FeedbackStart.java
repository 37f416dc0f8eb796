package org.jiandu.report;

/** From which day the agency's time to feed back runs. Readings of article 12 of the Weihai Measures. */
public enum FeedbackStart {
    /** From the day on which the report was given or sent to the agency. */
    DELIVERY,
    /** From the day on which the agency acknowledged it. */
    ACKNOWLEDGEMENT
}
