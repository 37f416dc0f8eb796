package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.party.OrganisationId;

/**
 * A consent to the last candidacy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date the day of the consent
 * @param by whose consent it is
 * @param unit the unit, present exactly for {@link Consenter#UNIT}
 */
public record Consent(LocalDate date, Consenter by, Optional<OrganisationId> unit) {
    /**
     * Refuses a unit without {@link Consenter#UNIT} and the reverse.
     *
     * @param date the day of the consent
     * @param by whose consent it is
     * @param unit the unit, present exactly for {@link Consenter#UNIT}
     */
    public Consent {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(by, "by");
        if (unit.isPresent() != (by == Consenter.UNIT)) {
            throw new IllegalArgumentException("a unit belongs to UNIT and to nothing else: " + by);
        }
    }
}
