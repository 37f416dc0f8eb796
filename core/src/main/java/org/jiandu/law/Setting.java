package org.jiandu.law;

import java.util.Objects;
import java.util.Optional;

/**
 * The value of a parameter under one policy, with its source.
 *
 * <p>Immutable and thread-safe, as long as the value is.
 *
 * @param value the value
 * @param provenance where the value comes from
 * @param citation the place in the instrument that says it, or that leaves it open
 * @param reading the interpretation, present exactly when the provenance is {@link Provenance#READING}
 * @param <T> the type of the value
 */
public record Setting<T>(T value, Provenance provenance, Citation citation, Optional<Reading> reading) {
    /**
     * Refuses a reading without a name, and a name without a reading.
     *
     * @param value the value
     * @param provenance where the value comes from
     * @param citation the place in the instrument that says it, or that leaves it open
     * @param reading the interpretation, present exactly when the provenance is {@link Provenance#READING}
     */
    public Setting {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(citation, "citation");
        if (reading.isPresent() != (provenance == Provenance.READING)) {
            throw new IllegalArgumentException("a reading has a name, and nothing else has: " + provenance);
        }
    }

    /**
     * A value that the text states.
     *
     * @param value the value
     * @param citation where the text says so
     * @param <T> the type of the value
     * @return the setting
     */
    public static <T> Setting<T> text(T value, Citation citation) {
        return new Setting<>(value, Provenance.TEXT, citation, Optional.empty());
    }

    /**
     * A value that interprets an open wording.
     *
     * @param value the value
     * @param citation the open wording
     * @param reading the interpretation and its alternatives
     * @param <T> the type of the value
     * @return the setting
     */
    public static <T> Setting<T> reading(T value, Citation citation, Reading reading) {
        return new Setting<>(value, Provenance.READING, citation, Optional.of(reading));
    }

    /**
     * A value that the authority chose where the text leaves it to him.
     *
     * @param value the value
     * @param citation the wording that leaves it open
     * @param <T> the type of the value
     * @return the setting
     */
    public static <T> Setting<T> host(T value, Citation citation) {
        return new Setting<>(value, Provenance.HOST, citation, Optional.empty());
    }
}
