package org.jiandu.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.OptionalLong;
import org.jiandu.time.DateRange;

/**
 * One term of office: two dates as the certificate states them, both days in office. Immutable and thread-safe.
 *
 * <p>Legal basis: Weihai Measures, article 5 (每届聘期).
 *
 * @param ordinal the number of the term in the person's whole file, from 1
 * @param firstDay the first day in office, inclusive
 * @param lastDay the last day in office, inclusive
 */
public record Term(int ordinal, LocalDate firstDay, LocalDate lastDay) {

    /**
     * Checks the number and the days.
     *
     * @param ordinal the number of the term in the person's whole file, from 1
     * @param firstDay the first day in office, inclusive
     * @param lastDay the last day in office, inclusive
     * @throws IllegalArgumentException if the ordinal is less than 1, or the last day is before the first
     */
    public Term {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinal " + ordinal + " is less than 1");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay " + lastDay + " is before firstDay " + firstDay);
        }
    }

    /**
     * Returns the days of the term.
     *
     * @return the range from the first day to the last
     */
    public DateRange range() {
        return DateRange.of(firstDay, lastDay);
    }

    /**
     * Tells whether a day is in the term.
     *
     * @param date the day asked about
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /**
     * Tells whether the term is running and about to end.
     *
     * @param days how many days ahead to look: with 0 only the last day itself is "about to end"
     * @param date the day asked about
     * @return true if the day is in the term and the last day is at most so many days later
     * @throws IllegalArgumentException if the number of days is negative
     */
    public boolean endsWithin(int days, LocalDate date) {
        if (days < 0) {
            throw new IllegalArgumentException("days " + days + " is negative");
        }
        return contains(date) && daysUntilEnd(date) <= days;
    }

    /**
     * Counts the days that are left after a day of the term.
     *
     * @param date the day asked about
     * @return the days left: 0 on the last day; empty on a day outside the term
     */
    public OptionalLong daysLeftOn(LocalDate date) {
        return contains(date) ? OptionalLong.of(daysUntilEnd(date)) : OptionalLong.empty();
    }

    private long daysUntilEnd(LocalDate date) {
        return ChronoUnit.DAYS.between(date, lastDay);
    }
}
