package org.jiandu.time;

/**
 * How the first day of a period is treated: the day of the event that sets the period running.
 *
 * <p>Legal basis: Civil Code, article 201, does not count it. Article 204 lets other law or an agreement say otherwise.
 */
public enum FirstDay {
    /** The period's first counted day is the day after the event. */
    NOT_COUNTED,
    /** The day of the event is itself the first counted day. */
    COUNTED
}
