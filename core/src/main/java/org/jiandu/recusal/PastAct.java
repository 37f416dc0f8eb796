package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * Something that a person did in a case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param person who did it
 * @param parties whom the case concerns
 * @param date the day on which it was done
 * @param reference by what the host finds it
 */
public record PastAct(PersonId person, CaseParties parties, LocalDate date, String reference) {
    /**
     * Refuses missing parts.
     *
     * @param person who did it
     * @param parties whom the case concerns
     * @param date the day on which it was done
     * @param reference by what the host finds it
     */
    public PastAct {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(parties, "parties");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reference, "reference");
    }

    /** What and when, not who: of a report it would be the reporter. */
    @Override
    public String toString() {
        return Redacted.of(this, date, reference);
    }
}
