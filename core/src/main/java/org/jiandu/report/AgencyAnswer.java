package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * What an agency fed back. Legal basis: article 12 of the Weihai Measures.
 *
 * @param date the day of the feedback
 * @param text the answer
 */
public record AgencyAnswer(LocalDate date, String text) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the feedback
     * @param text the answer
     */
    public AgencyAnswer {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date);
    }
}
