package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A training that a supervisor took part in.
 *
 * @param date the day of the training
 * @param hours how many hours it took, at least 1
 */
public record Training(LocalDate date, int hours) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the training
     * @param hours how many hours it took, at least 1
     */
    public Training {
        Objects.requireNonNull(date, "date");
        if (hours < 1) {
            throw new IllegalArgumentException("hours must be at least 1, not " + hours);
        }
    }
}
