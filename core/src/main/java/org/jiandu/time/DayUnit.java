package org.jiandu.time;

/**
 * Which days a period of days counts.
 *
 * <p>Legal basis: Chinese statutes write 工作日 where they mean working days, so an unmarked 日 is a calendar day.
 */
public enum DayUnit {
    /** Every day counts, rest days too. */
    CALENDAR_DAYS,
    /** Only days on which offices work count. */
    WORKING_DAYS
}
