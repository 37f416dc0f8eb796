package org.jiandu.recusal;

import java.util.Objects;

/**
 * One body belongs to another: a subsidiary, a branch, a subordinate unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param parent the body above
 * @param subsidiary the body below
 */
public record Affiliation(Body parent, Body subsidiary) {
    /**
     * Refuses missing parts.
     *
     * @param parent the body above
     * @param subsidiary the body below
     */
    public Affiliation {
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(subsidiary, "subsidiary");
    }
}
