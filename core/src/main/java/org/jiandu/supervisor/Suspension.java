package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A time in which a supervisor keeps the office and does not exercise it. Immutable and thread-safe.
 *
 * @param from the first day of the suspension
 * @param resumedOn the first day after it, absent while it runs; the same day if it was lifted at once
 */
public record Suspension(LocalDate from, Optional<LocalDate> resumedOn) {
    /**
     * Refuses days out of order.
     *
     * @param from the first day of the suspension
     * @param resumedOn the first day after it, absent while it runs; the same day if it was lifted at once
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        if (resumedOn.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("resumedOn " + resumedOn.get() + " is before from " + from);
        }
    }

    /**
     * Whether it covers a date.
     *
     * @param date the date
     * @return true from its first day to the eve of the day on which it was lifted
     */
    public boolean isOn(LocalDate date) {
        return !date.isBefore(from) && !isOverOn(date);
    }

    /**
     * Whether it was lifted by a date.
     *
     * @param date the date
     * @return true from the day on which it was lifted
     */
    public boolean isOverOn(LocalDate date) {
        return resumedOn.filter(day -> !day.isAfter(date)).isPresent();
    }

    /**
     * The same suspension, lifted.
     *
     * @param date the day
     * @return the suspension with that day
     */
    public Suspension resumed(LocalDate date) {
        return new Suspension(from, Optional.of(date));
    }
}
