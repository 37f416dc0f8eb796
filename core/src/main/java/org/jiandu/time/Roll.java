package org.jiandu.time;

/**
 * What happens when the last day of a period is a rest day.
 *
 * <p>Legal basis: Civil Code, article 203; a law that says otherwise goes before it (article 204).
 */
public enum Roll {
    /** The last day stays where it is. */
    NONE,
    /** The period ends on the next working day. */
    NEXT_WORKING_DAY
}
