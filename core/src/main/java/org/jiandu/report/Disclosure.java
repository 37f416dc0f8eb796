package org.jiandu.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.Audience;

/**
 * A disclosure of who reported. Legal basis: article 14 of the Weihai Measures.
 *
 * @param date the day of the disclosure
 * @param audience to whom
 * @param reason why
 */
public record Disclosure(LocalDate date, Audience audience, String reason) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the disclosure
     * @param audience to whom
     * @param reason why
     */
    public Disclosure {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public String toString() {
        return Redacted.of(this, date, audience);
    }
}
