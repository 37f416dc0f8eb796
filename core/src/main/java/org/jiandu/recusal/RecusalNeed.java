package org.jiandu.recusal;

/** What a screening comes to, in ascending order of weight. */
public enum RecusalNeed {
    /** Nothing stands against taking part. */
    NONE,
    /** Something cannot be told: a person must find whether it is a ground. Until then nobody takes part. */
    NEEDS_PERSON,
    /** At least one ground is certain. */
    MANDATORY
}
