package org.jiandu.time;

import java.util.Objects;

/**
 * More time, counted from the day after the last day as it stood before any roll. Immutable and thread-safe.
 *
 * @param amount how many, from 1 to 9999
 * @param unit of what
 * @param ground the provision or decision that grants it
 */
public record Extension(int amount, DeadlineUnit unit, Basis ground) {
    /**
     * Refuses an amount that no law states.
     *
     * @param amount how many, from 1 to 9999
     * @param unit of what
     * @param ground the provision or decision that grants it
     * @throws IllegalArgumentException if the amount is out of its bounds
     */
    public Extension {
        DeadlineRule.requireAmount(amount);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(ground, "ground");
    }
}
