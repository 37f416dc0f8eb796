package org.jiandu.engagement;

import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * In whose place somebody is invited, and why.
 *
 * @param person who does not take part
 * @param reason why another is invited
 */
public record Replacement(PersonId person, String reason) {
    /**
     * Refuses missing parts.
     *
     * @param person who does not take part
     * @param reason why another is invited
     */
    public Replacement {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank: a replacement says why");
        }
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
