package org.jiandu.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * The reading that finds the last day of a term from its first day and its length.
 *
 * <p>Years and months are added first, days after them. The two readings of two years:
 *
 * <table>
 *   <caption>Last day of a term of two years</caption>
 *   <tr><th scope="col">first day</th><th scope="col">eve of the anniversary</th><th scope="col">corresponding day</th></tr>
 *   <tr><td>2022-04-18</td><td>2024-04-17</td><td>2024-04-18</td></tr>
 *   <tr><td>2024-02-29</td><td>2026-02-28</td><td>2026-02-28</td></tr>
 *   <tr><td>2022-03-01</td><td>2024-02-29</td><td>2024-03-01</td></tr>
 * </table>
 *
 * <p>The last day of a term is not a day by which something must be done, so it never moves to a working day.
 *
 * <p>Legal basis: Weihai Measures, article 5 (每届聘期为两年), which names no last day; Civil Code, articles 201 to 204.
 */
public enum TermEnd {
    /**
     * The first day is a day in office, so the term is full on the day before the anniversary. Certificates are written
     * this way: five years are 2025-01-01 to 2029-12-31.
     *
     * <p>Where the calendar has no such anniversary, it falls on the first day of the month after: a term from 29
     * February 2024 has its second anniversary on 1 March 2026 and ends on 28 February. So terms of whole years that
     * follow each other leave no day out and share none.
     */
    EVE_OF_ANNIVERSARY {
        @Override
        LocalDate end(LocalDate firstDay, Period length) {
            LocalDate correspondingDay = firstDay.plus(length);
            // Where the month is too short the JDK has stepped back to its end, which is already the eve.
            boolean steppedBack =
                    firstDay.plusMonths(length.toTotalMonths()).getDayOfMonth() != firstDay.getDayOfMonth();
            return steppedBack ? correspondingDay : correspondingDay.minusDays(1);
        }
    },

    /**
     * The first day is not counted, so the term ends on the day of the same number as the first, or on the last day of
     * the month where the month has no such day. Terms that follow each other start one day later each time.
     *
     * <p>Legal basis: Civil Code, articles 201 and 202.
     */
    CORRESPONDING_DAY {
        @Override
        LocalDate end(LocalDate firstDay, Period length) {
            return firstDay.plus(length);
        }
    };

    /**
     * Returns the last day of a term.
     *
     * @param firstDay the first day in office, inclusive
     * @param length the length of the term, in years, months, days or any mix of them
     * @return the last day in office, inclusive; never before the first day
     * @throws IllegalArgumentException if the length is zero or a part of it is negative
     */
    public LocalDate lastDay(LocalDate firstDay, Period length) {
        return end(Objects.requireNonNull(firstDay, "firstDay"), Periods.requirePositive(length, "length"));
    }

    abstract LocalDate end(LocalDate firstDay, Period length);
}
