package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * What binds a person to the area of the authority, without a break.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param since the first day of it; absent if that is not known
 */
public record LocalLink(LocalLinkKind kind, Optional<LocalDate> since) {
    /**
     * Refuses missing parts.
     *
     * @param kind what it is
     * @param since the first day of it; absent if that is not known
     */
    public LocalLink {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(since, "since");
    }

    /**
     * A link since a day.
     *
     * @param kind what it is
     * @param since the first day of it
     * @return the link
     */
    public static LocalLink since(LocalLinkKind kind, LocalDate since) {
        return new LocalLink(kind, Optional.of(since));
    }

    /**
     * A link of which the first day is not known.
     *
     * @param kind what it is
     * @return the link
     */
    public static LocalLink of(LocalLinkKind kind) {
        return new LocalLink(kind, Optional.empty());
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
