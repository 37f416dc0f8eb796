package org.jiandu.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whole days from a first day to a last day, both inside the range. Without a last day the range is open: it never ends.
 * Immutable and thread-safe.
 *
 * @param firstDay the first day, inclusive
 * @param lastDay the last day, inclusive; empty for a range without an end
 */
public record DateRange(LocalDate firstDay, Optional<LocalDate> lastDay) {

    /**
     * Checks the days.
     *
     * @param firstDay the first day, inclusive
     * @param lastDay the last day, inclusive; empty for a range without an end
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        if (lastDay.isPresent() && lastDay.get().isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay " + lastDay.get() + " is before firstDay " + firstDay);
        }
    }

    /**
     * Returns the range of these days.
     *
     * @param firstDayInclusive the first day
     * @param lastDayInclusive the last day; the first day itself makes a range of one day
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange of(LocalDate firstDayInclusive, LocalDate lastDayInclusive) {
        return new DateRange(
                firstDayInclusive, Optional.of(Objects.requireNonNull(lastDayInclusive, "lastDayInclusive")));
    }

    /**
     * Returns the open range that starts on a day and never ends.
     *
     * @param firstDayInclusive the first day
     * @return the range
     */
    public static DateRange from(LocalDate firstDayInclusive) {
        return new DateRange(firstDayInclusive, Optional.empty());
    }

    /**
     * Tells whether the range has no end.
     *
     * @return true if there is no last day
     */
    public boolean isOpen() {
        return lastDay.isEmpty();
    }

    /**
     * Tells whether a day is in the range.
     *
     * @param date the day asked about
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay) && reaches(date);
    }

    /**
     * Tells whether the two ranges share a day.
     *
     * @param other the other range
     * @return true if at least one day is in both
     */
    public boolean overlaps(DateRange other) {
        return reaches(other.firstDay) && other.reaches(firstDay);
    }

    /**
     * Tells whether every day of the other range is in this one.
     *
     * @param other the other range
     * @return true if it is; a range encloses itself
     */
    public boolean encloses(DateRange other) {
        return !other.firstDay.isBefore(firstDay)
                && (isOpen() || other.lastDay.map(this::reaches).orElse(false));
    }

    /**
     * Tells whether the other range starts on the very next day: no day between the two, no day in both.
     *
     * @param next the range that may follow
     * @return true if it starts on the day after this range's last day; never for an open range
     */
    public boolean isFollowedBy(DateRange next) {
        return lastDay.isPresent() && ChronoUnit.DAYS.between(lastDay.get(), next.firstDay) == 1;
    }

    /**
     * Counts the days of the range.
     *
     * @return the number of days, at least 1; empty for an open range
     */
    public OptionalLong lengthInDays() {
        return lastDay.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(firstDay, lastDay.get()) + 1)
                : OptionalLong.empty();
    }

    private boolean reaches(LocalDate date) {
        return lastDay.isEmpty() || !lastDay.get().isBefore(date);
    }
}
