package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A commendation of a supervisor.
 *
 * <p>Immutable and thread-safe. Legal basis: article 17 of the Weihai Measures.
 *
 * @param date the day of it
 * @param kind its form
 */
public record Commendation(LocalDate date, CommendationKind kind) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of it
     * @param kind its form
     */
    public Commendation {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
    }
}
