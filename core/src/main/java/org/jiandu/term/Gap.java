package org.jiandu.term;

/** What the time between two terms does to the run of consecutive terms. */
public enum Gap {
    /** The next term continues the run. */
    CONTINUES,
    /** The run is over: the next term is the first of a new one. */
    BREAKS,
    /** The reading does not decide: a person must find whether the run is over. */
    NEEDS_FINDING
}
