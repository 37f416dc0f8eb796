package org.jiandu.recusal;

import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;
import org.jiandu.time.DateRange;

/**
 * Where a person serves (服务的处所), and when.
 *
 * <p>Immutable and thread-safe; {@code toString} tells nothing.
 *
 * @param person the person
 * @param at the body
 * @param kind in what way
 * @param holds the days of service
 */
public record PlaceOfService(PersonId person, Body at, ServiceKind kind, DateRange holds) {
    /**
     * Refuses missing parts.
     *
     * @param person the person
     * @param at the body
     * @param kind in what way
     * @param holds the days of service
     */
    public PlaceOfService {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(holds, "holds");
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
