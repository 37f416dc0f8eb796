package org.jiandu.recusal;

/** In what way a person serves somewhere. */
public enum ServiceKind {
    /** A post: work, or an office held. */
    EMPLOYMENT,
    /** Sent there by another employer for a time. */
    SECONDMENT,
    /** A post beside another one. */
    PART_TIME,
    /** A seat on a board of directors or supervisors. */
    BOARD_SEAT
}
