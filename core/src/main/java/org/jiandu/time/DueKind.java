package org.jiandu.time;

/** How much is known about a due date. */
public enum DueKind {
    /** The date is certain under the calendar used. */
    EXACT,
    /** The date needs days that the calendar does not cover; it lies between two bounds. */
    PROVISIONAL,
    /** The period stands still and nobody has ended the pause; the date has no upper bound. */
    SUSPENDED
}
