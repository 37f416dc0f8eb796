package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * Something done in a case although a ground held, as became known later.
 *
 * <p>Immutable and thread-safe; {@code toString} tells no ground.
 *
 * @param act what was done
 * @param screening what the screening for the day of the act would have come to
 * @param newGrounds those of its grounds that were not known
 * @param since the day from which the earliest of them has held
 */
public record AffectedAct(PastAct act, Screening screening, List<Ground> newGrounds, LocalDate since) {
    /**
     * Copies the grounds.
     *
     * @param act what was done
     * @param screening what the screening for the day of the act would have come to
     * @param newGrounds those of its grounds that were not known
     * @param since the day from which the earliest of them has held
     */
    public AffectedAct {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(screening, "screening");
        newGrounds = List.copyOf(newGrounds);
        Objects.requireNonNull(since, "since");
    }

    /** Which act; no ground, and not since when, which may be a day of birth. */
    @Override
    public String toString() {
        return Redacted.of(this, act, screening.need());
    }
}
