package org.jiandu.engagement;

/** How far an engagement as a whole has come. */
public enum MatterStage {
    /** Nothing is on record yet. */
    NEW,
    /** Supervisors are invited and take part. */
    OPEN,
    /** It is over. */
    CONCLUDED,
    /** It was called off. */
    CANCELLED
}
