package org.jiandu.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due, as far as it is known. Immutable and thread-safe.
 *
 * @param kind how much is known
 * @param earliest the earliest day it can be due; the due date itself if it is exact
 * @param latest the latest day it can be due, absent exactly while the period is suspended
 */
public record Due(DueKind kind, LocalDate earliest, Optional<LocalDate> latest) {
    /**
     * Refuses bounds that do not fit the kind.
     *
     * @param kind how much is known
     * @param earliest the earliest day it can be due
     * @param latest the latest day it can be due, absent exactly while the period is suspended
     * @throws IllegalArgumentException if the bounds do not fit the kind, or the latest is before the earliest
     */
    public Due {
        Objects.requireNonNull(earliest, "earliest");
        if (latest.isPresent() == (kind == DueKind.SUSPENDED)) {
            throw new IllegalArgumentException("latest is absent for a suspended period and for nothing else: " + kind);
        }
        if (latest.isPresent() && latest.get().isBefore(earliest)) {
            throw new IllegalArgumentException("latest " + latest.get() + " is before earliest " + earliest);
        }
        if (kind == DueKind.EXACT && !latest.equals(Optional.of(earliest))) {
            throw new IllegalArgumentException("an exact date is one day, not " + earliest + " to " + latest.get());
        }
    }

    /**
     * The due date, if it is certain.
     *
     * @return the date, present exactly for {@link DueKind#EXACT}
     */
    public Optional<LocalDate> date() {
        return kind == DueKind.EXACT ? latest : Optional.empty();
    }

    static Due exact(LocalDate date) {
        return new Due(DueKind.EXACT, date, Optional.of(date));
    }
}
