package org.jiandu.supervisor;

import java.util.Objects;

/**
 * Training that is still to be had in a year.
 *
 * @param rule the rule that asks for it
 * @param year the calendar year
 * @param missing how much is missing, in the unit of the rule, at least 1
 */
public record TrainingOwed(TrainingRule rule, int year, int missing) {
    /**
     * Refuses a missing rule.
     *
     * @param rule the rule that asks for it
     * @param year the calendar year
     * @param missing how much is missing, in the unit of the rule, at least 1
     */
    public TrainingOwed {
        Objects.requireNonNull(rule, "rule");
        if (missing < 1) {
            throw new IllegalArgumentException("missing must be at least 1, not " + missing);
        }
    }
}
