package org.jiandu.verdict;

/** What all conditions of an act come to. */
public enum Conclusion {
    /** Every condition is met: the act may be done. */
    LAWFUL,
    /** At least one condition is not met. */
    UNLAWFUL,
    /** Nothing stands against the act, but a finding of a person is missing. */
    NEEDS_FINDING
}
