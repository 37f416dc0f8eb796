package org.jiandu.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that is being worked out.
 *
 * @param earliest the earliest day it can be
 * @param latest the latest day it can be, absent once an open pause is met
 * @param certain whether no unpublished day and no open pause had a say
 */
record Span(LocalDate earliest, Optional<LocalDate> latest, boolean certain) {
    static Span certain(LocalDate date) {
        return new Span(date, Optional.of(date), true);
    }

    static Span between(LocalDate earliest, LocalDate latest) {
        return new Span(earliest, Optional.of(latest), false);
    }

    static Span openFrom(LocalDate earliest) {
        return new Span(earliest, Optional.empty(), false);
    }

    /** The least span that holds both. */
    Span or(Span other) {
        LocalDate first = earliest.isBefore(other.earliest) ? earliest : other.earliest;
        if (latest.isEmpty() || other.latest.isEmpty()) {
            return openFrom(first);
        }
        return between(first, latest.get().isAfter(other.latest.get()) ? latest.get() : other.latest.get());
    }

    Due due() {
        DueKind kind = certain ? DueKind.EXACT : latest.isPresent() ? DueKind.PROVISIONAL : DueKind.SUSPENDED;
        return new Due(kind, earliest, latest);
    }
}
