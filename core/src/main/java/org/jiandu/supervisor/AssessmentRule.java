package org.jiandu.supervisor;

import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * How often supervisors are assessed, and who passes. What comes of failing, other parameters say: a ground of dismissal
 * ({@link DismissalGround#FAILED_ASSESSMENT}), no renewal ({@link RenewalRequirement#PASSED_ASSESSMENT}), a bar ({@link
 * SupervisorParameters#REAPPOINTMENT}). Immutable and thread-safe.
 *
 * @param every how much time from one assessment to the next, more than none
 * @param passing the grades that pass
 */
public record AssessmentRule(Period every, Set<Grade> passing) {
    /**
     * Refuses a time that is none.
     *
     * @param every how much time from one assessment to the next, more than none
     * @param passing the grades that pass
     */
    public AssessmentRule {
        Objects.requireNonNull(every, "every");
        if (every.isZero() || every.isNegative()) {
            throw new IllegalArgumentException("every must be longer than none, not " + every);
        }
        passing = Set.copyOf(passing);
    }
}
