package org.jiandu.internal.rule;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * An act is judged by the instrument in force on its day.
 *
 * <p>Legal basis: article 18 of the Weihai Measures, in force from promulgation.
 */
public final class PolicyInForce extends StandingRule<Object> {
    private final DateRange inForce;

    /**
     * The rule of a policy.
     *
     * @param policy the policy, with the days on which it is in force
     */
    public PolicyInForce(Policy policy) {
        super("policy.in-force", policy.inForce().citation(), Message.of("policy.in-force"), List.of());
        this.inForce = policy.inForce().value();
    }

    @Override
    public Answer judge(Object file, Act act, LocalDate date) {
        return inForce.contains(date)
                ? Answer.MET
                : Answer.notMet(
                        date.isBefore(inForce.firstDay()) ? Earliest.from(inForce.firstDay()) : Earliest.never(),
                        date,
                        inForce.firstDay());
    }
}
