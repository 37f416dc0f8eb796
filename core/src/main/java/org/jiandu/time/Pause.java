package org.jiandu.time;

import java.util.Objects;

/**
 * Days on which a period stands still: none of them is counted. Immutable and thread-safe.
 *
 * @param days the days, from the first to the last; open while nobody has ended the pause
 * @param ground the provision or decision that stops the period
 */
public record Pause(DateRange days, Basis ground) {
    /**
     * Refuses {@code null}.
     *
     * @param days the days, from the first to the last; open while nobody has ended the pause
     * @param ground the provision or decision that stops the period
     */
    public Pause {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(ground, "ground");
    }
}
