package org.jiandu.supervisor;

import java.util.Objects;
import org.jiandu.law.Citation;

/**
 * A ground of dismissal that an instrument lists, with its place.
 *
 * @param ground the ground
 * @param citation the item that states it
 * @param discretion whether the authority must dismiss on it
 */
public record ListedGround(DismissalGround ground, Citation citation, Discretion discretion) {
    /**
     * Refuses missing parts.
     *
     * @param ground the ground
     * @param citation the item that states it
     * @param discretion whether the authority must dismiss on it
     */
    public ListedGround {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(discretion, "discretion");
    }
}
