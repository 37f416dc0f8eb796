package org.jiandu.examples.boot.desk;

import java.util.List;
import java.util.Optional;

/**
 * What was done.
 *
 * @param <T> what it was done on
 * @param facts the stored names of the facts
 * @param now what is on record now, for those who may read it
 */
public record Done<T>(List<String> facts, Optional<T> now) {
    /**
     * Copies the list.
     *
     * @param facts the stored names of the facts
     * @param now what is on record now
     */
    public Done {
        facts = List.copyOf(facts);
    }
}
