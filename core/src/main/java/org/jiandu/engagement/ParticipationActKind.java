package org.jiandu.engagement;

/** The kinds of acts on the part of one supervisor in an engagement, in the order in which they usually come. */
public enum ParticipationActKind {
    /** The authority invites a supervisor; a study it commissions, a matter it assigns. */
    INVITE,
    /** The supervisor agrees to take part. */
    ACCEPT,
    /** The supervisor does not agree to take part. */
    DECLINE,
    /** The supervisor asks for leave. */
    ASK_LEAVE,
    /** The authority grants the leave asked for, or does not. */
    DECIDE_LEAVE,
    /** The supervisor steps aside. */
    DECLARE_RECUSAL,
    /** The authority orders the supervisor to step aside. */
    ORDER_RECUSAL,
    /** The supervisor asks to take back a recusal of his or her own. */
    ASK_WITHDRAWAL,
    /** The authority agrees that a recusal is taken back, or does not. */
    DECIDE_WITHDRAWAL,
    /** The authority lifts a recusal that it ordered, because the ground has gone. */
    LIFT_RECUSAL,
    /** The authority lets the supervisor take part in spite of a ground. */
    WAIVE_RECUSAL,
    /** The authority records whether the supervisor was there. */
    RECORD_PRESENCE,
    /** The supervisor says afterwards why he or she was absent. */
    OFFER_EXCUSE,
    /** The authority accepts the excuse offered, or does not. */
    DECIDE_EXCUSE,
    /** The supervisor delivers the work. */
    DELIVER,
    /** The authority accepts the work. */
    ACCEPT_WORK,
    /** The authority gives the work back to be done again. */
    RETURN_WORK,
    /** The authority releases the supervisor from the engagement. */
    RELEASE,
    /** The authority marks what the supervisor did here for re-examination, because a ground of recusal became known. */
    MARK_FOR_REEXAMINATION,
    /** The authority decides whether what the supervisor did here stands. */
    REEXAMINE
}
