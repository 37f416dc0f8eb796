package org.jiandu.supervisor;

import java.util.Objects;

/**
 * How much training there is in a calendar year, and whose duty it is. Immutable and thread-safe.
 *
 * @param amount how much at least, 1 or more
 * @param unit what is counted
 * @param duty whose duty it is
 */
public record TrainingRule(int amount, Unit unit, Owed duty) {
    /** What is counted. */
    public enum Unit {
        /** Trainings. */
        TIMES,
        /** Hours of training. */
        HOURS
    }

    /** Whose duty the training is. */
    public enum Owed {
        /** The authority trains its supervisors. */
        BY_AUTHORITY,
        /** Supervisors take part in training. */
        BY_SUPERVISOR
    }

    /**
     * Refuses an amount of nothing.
     *
     * @param amount how much at least, 1 or more
     * @param unit what is counted
     * @param duty whose duty it is
     */
    public TrainingRule {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(duty, "duty");
        if (amount < 1) {
            throw new IllegalArgumentException("amount must be at least 1, not " + amount);
        }
    }
}
