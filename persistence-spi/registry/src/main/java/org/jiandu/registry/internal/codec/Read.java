package org.jiandu.registry.internal.codec;

import java.util.Objects;
import java.util.Set;
import org.jiandu.registry.keys.PersonalData;

/**
 * What was read, and what of it was erased. Immutable and thread-safe if the value is.
 *
 * @param value the value; where something was erased, {@link Erased} or nothing stands for it
 * @param erased the kinds of data of which some was erased; empty if all is there
 */
public record Read<T>(T value, Set<PersonalData> erased) {
    /**
     * Refuses missing parts.
     *
     * @param value the value
     * @param erased the kinds of data of which some was erased
     */
    public Read {
        Objects.requireNonNull(value, "value");
        erased = Set.copyOf(erased);
    }
}
