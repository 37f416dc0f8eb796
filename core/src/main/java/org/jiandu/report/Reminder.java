package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * A reminder of an answer owed. Legal basis: article 12 of the Weihai Measures.
 *
 * @param date the day of the reminder
 * @param text the reminder
 */
public record Reminder(LocalDate date, String text) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the reminder
     * @param text the reminder
     */
    public Reminder {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date);
    }
}
