package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * What an agency reported about a supervisor. Legal basis: article 13 of the Weihai Measures.
 *
 * @param number its number in the order of reporting, from 1
 * @param date the day of the report
 * @param duty the duty said to be breached
 * @param substance what happened
 */
public record BreachReport(int number, LocalDate date, Duty duty, String substance) {
    /**
     * Refuses missing parts.
     *
     * @param number its number in the order of reporting, from 1
     * @param date the day of the report
     * @param duty the duty said to be breached
     * @param substance what happened
     */
    public BreachReport {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(substance, "substance");
    }

    @Override
    public String toString() {
        return Redacted.of(this, number, date, duty);
    }
}
