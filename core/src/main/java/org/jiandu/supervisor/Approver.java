package org.jiandu.supervisor;

/** Who has the last word on an appointment, after the review of the authority. */
public enum Approver {
    /** The authority that engages supervisors, and nobody else. */
    BUREAU,
    /** The government of the area consents. */
    GOVERNMENT,
    /** A leading group that the instrument names consents. */
    LEADING_GROUP,
    /** An authority of a higher level consents to what the lower one decides. */
    TWO_LEVEL
}
