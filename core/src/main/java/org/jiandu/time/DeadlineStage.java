package org.jiandu.time;

/** Where a day stands to a deadline, in the order of time. It is asked for a day and never stored. */
public enum DeadlineStage {
    /** There is time. */
    NOT_DUE,
    /** The last day is near, or today. */
    DUE_SOON,
    /** The last day has passed. */
    OVERDUE,
    /** The last day has long passed. */
    LONG_OVERDUE
}
