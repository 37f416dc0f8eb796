package org.jiandu.party;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jiandu.internal.Years;

/**
 * Who does something, on which day it has effect, and when it was put on record.
 *
 * <p>Every act and every fact has one, so that both "what was true on a day" and "what was known at a moment" can be
 * asked. Both times are handed in; the library reads no clock. Immutable and thread-safe.
 *
 * @param actor who acts, and in which role
 * @param date the day on which it has effect, in the years 1 to 9999
 * @param recordedAt the moment of recording
 */
public record Occasion(@Valid Actor actor, LocalDate date, Instant recordedAt) {
    /**
     * Refuses missing parts.
     *
     * @param actor who acts, and in which role
     * @param date the day on which it has effect, in the years 1 to 9999
     * @param recordedAt the moment of recording
     */
    public Occasion {
        Objects.requireNonNull(actor, "actor");
        Years.require("date", date);
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
