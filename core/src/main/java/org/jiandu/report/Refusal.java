package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * A refusal of an agency to cooperate. Legal basis: article 12 of the Weihai Measures.
 *
 * @param date the day of the record
 * @param substance what happened
 */
public record Refusal(LocalDate date, String substance) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the record
     * @param substance what happened
     */
    public Refusal {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(substance, "substance");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date);
    }
}
