package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * What a supervisor asked of the authority: leave, an excuse, the withdrawal of a recusal.
 *
 * @param date the day of the request
 * @param reason why
 * @param ruling what the authority decided, absent while it is open
 */
public record Request(LocalDate date, String reason, Optional<Ruling> ruling) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the request
     * @param reason why
     * @param ruling what the authority decided, absent while it is open
     */
    public Request {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(ruling, "ruling");
    }

    /**
     * Whether it waits for the authority on a date.
     *
     * @param day the date
     * @return true if it was made by then and is not decided
     */
    public boolean isOpenOn(LocalDate day) {
        return !date.isAfter(day) && ruling.isEmpty();
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, ruling);
    }
}
