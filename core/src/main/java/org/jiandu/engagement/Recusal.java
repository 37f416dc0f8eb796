package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jiandu.internal.Redacted;
import org.jiandu.recusal.RecusalHead;

/**
 * A recusal, by the supervisor or on the order of the authority.
 *
 * <p>Legal basis: article 10 of the Weihai Measures.
 *
 * @param date the day of it
 * @param ordered whether the authority ordered it; else the supervisor declared it
 * @param heads the heads of article 10 named or shown
 * @param reason why
 */
public record Recusal(LocalDate date, boolean ordered, Set<RecusalHead> heads, String reason) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of it
     * @param ordered whether the authority ordered it; else the supervisor declared it
     * @param heads the heads of article 10 named or shown
     * @param reason why
     */
    public Recusal {
        Objects.requireNonNull(date, "date");
        heads = Set.copyOf(heads);
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, ordered);
    }
}
