package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stage that an act led to, and the day of the act. Days alone lead on from there; see {@link SupervisorFile#stageOn}.
 *
 * @param date the day of the act
 * @param stage the stage as of that day; {@link Stage#APPOINTED} stands for all that follows from the terms
 */
public record Step(LocalDate date, Stage stage) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the act
     * @param stage the stage as of that day; {@link Stage#APPOINTED} stands for all that follows from the terms
     */
    public Step {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(stage, "stage");
    }
}
