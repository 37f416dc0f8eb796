package org.jiandu.supervisor;

/** Whether a supervisor was at an activity. */
public enum Presence {
    /** Took part. */
    ATTENDED,
    /** Absent with leave or good cause. */
    EXCUSED,
    /** Absent without cause (无故). */
    UNEXCUSED
}
