package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An assessment of a supervisor.
 *
 * @param date the day of the assessment
 * @param grade the grade
 */
public record Assessment(LocalDate date, Grade grade) {
    /**
     * Refuses missing parts.
     *
     * @param date the day of the assessment
     * @param grade the grade
     */
    public Assessment {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(grade, "grade");
    }
}
