package org.jiandu.engagement;

/** The kinds of acts on an engagement as a whole. */
public enum MatterActKind {
    /** The authority opens an engagement. */
    OPEN,
    /** The authority records whom the engagement concerns, as it knows now. */
    CHANGE_PARTIES,
    /** The authority moves the engagement to another day. */
    RESCHEDULE,
    /** The authority calls the engagement off. */
    CANCEL,
    /** The authority concludes the engagement. */
    CONCLUDE
}
