package org.jiandu.persistence;

import java.util.Objects;

/**
 * A record that a lookup found. Immutable and thread-safe.
 *
 * @param id the record
 * @param indexedVersion the version whose attributes matched (R38)
 */
public record Hit(RecordId id, long indexedVersion) {
    /**
     * Checks the parts.
     *
     * @param id the record
     * @param indexedVersion the version whose attributes matched
     * @throws IllegalArgumentException if the version is below 1
     */
    public Hit {
        Objects.requireNonNull(id, "id");
        Checks.range(indexedVersion, "indexedVersion", 1, Long.MAX_VALUE);
    }
}
