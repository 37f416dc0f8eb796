package org.jiandu.persistence;

import java.util.Objects;

/**
 * What a store is and what it promises (R61). Immutable and thread-safe.
 *
 * @param adapter the name of the adapter, for messages, such as {@code jdbc-postgresql}
 * @param version the version of the adapter, or of what is behind it
 * @param lookups when a lookup sees a commit
 * @param durability what an acknowledged commit survives
 */
public record StoreInfo(String adapter, String version, LookupFreshness lookups, Durability durability) {
    /**
     * Checks the parts.
     *
     * @param adapter the name of the adapter
     * @param version the version of the adapter, or of what is behind it
     * @param lookups when a lookup sees a commit
     * @param durability what an acknowledged commit survives
     * @throws IllegalArgumentException if a name is blank
     */
    public StoreInfo {
        Checks.notBlank(adapter, "adapter");
        Checks.notBlank(version, "version");
        Objects.requireNonNull(lookups, "lookups");
        Objects.requireNonNull(durability, "durability");
    }
}
