package org.jiandu.supervisor;

/** On which day a first term begins. Readings of article 5 of the Weihai Measures, which does not say. */
public enum TermStart {
    /** On the day that the certificate states, not before its issue; where it states none, on the day of issue. */
    STATED_OR_ISSUE,
    /** On the day on which the certificate is issued, whatever else is stated. */
    ISSUE
}
