package org.jiandu.verdict;

/** How one condition stands. */
public enum Status {
    /** The condition is met. */
    MET,
    /** The condition is not met. */
    NOT_MET,
    /** The law leaves the condition to a person, whose finding is not on record. */
    NEEDS_FINDING
}
