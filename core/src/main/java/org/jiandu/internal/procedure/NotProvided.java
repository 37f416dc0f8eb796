package org.jiandu.internal.procedure;

import java.time.LocalDate;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The refusal of an act that the policy has nothing of: who manages supervisors has the means that the instrument gives, and
 * no others.
 */
final class NotProvided extends StandingRule<Object> {
    NotProvided(Policy policy, Parameter<?> general) {
        super("act.not-provided", policy, general);
    }

    @Override
    public Answer judge(Object file, Act act, LocalDate date) {
        return Answer.notMet(Earliest.never());
    }
}
