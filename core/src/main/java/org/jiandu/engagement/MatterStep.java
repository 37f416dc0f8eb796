package org.jiandu.engagement;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stage of the whole that an act led to, and the day of the act.
 *
 * @param date the day of the act
 * @param stage the stage as of that day
 */
public record MatterStep(LocalDate date, MatterStage stage) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the act
     * @param stage the stage as of that day
     */
    public MatterStep {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(stage, "stage");
    }
}
