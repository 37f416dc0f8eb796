package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * What a supervisor did is looked at again, because a ground of recusal became known.
 *
 * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
 *
 * @param date the day on which it was marked
 * @param since the day from which the ground has held
 * @param reason which ground became known
 * @param ruling whether what was done stands, absent while nobody has decided
 */
public record Reexamination(LocalDate date, LocalDate since, String reason, Optional<Ruling> ruling) {
    /**
     * Refuses missing parts.
     *
     * @param date the day on which it was marked
     * @param since the day from which the ground has held
     * @param reason which ground became known
     * @param ruling whether what was done stands, absent while nobody has decided
     */
    public Reexamination {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(ruling, "ruling");
    }

    /**
     * Whether it waits for the authority on a date.
     *
     * @param day the date
     * @return true if it was marked by then and is not decided
     */
    public boolean isOpenOn(LocalDate day) {
        return !date.isAfter(day) && ruling.isEmpty();
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, since, ruling);
    }
}
