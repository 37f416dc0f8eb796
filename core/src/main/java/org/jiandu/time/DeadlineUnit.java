package org.jiandu.time;

/**
 * What the amount of a deadline counts.
 *
 * <p>Wider than {@link DayUnit}, which is for periods that only days can measure, such as a public notice.
 *
 * <p>Legal basis: Civil Code, article 200. Chinese statutes write 工作日 where they mean working days, so an unmarked 日 is a
 * calendar day.
 */
public enum DeadlineUnit {
    /** Every day counts, rest days too. */
    CALENDAR_DAYS,
    /** Only days on which offices work count. */
    WORKING_DAYS,
    /** Months by the calendar, to the corresponding day. */
    MONTHS,
    /** Years by the calendar, to the corresponding day. */
    YEARS
}
