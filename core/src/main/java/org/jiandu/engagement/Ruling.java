package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * What the authority decided on a request.
 *
 * @param date the day of the decision
 * @param granted whether it was granted
 * @param reason why
 */
public record Ruling(LocalDate date, boolean granted, String reason) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the decision
     * @param granted whether it was granted
     * @param reason why
     */
    public Ruling {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, granted);
    }
}
