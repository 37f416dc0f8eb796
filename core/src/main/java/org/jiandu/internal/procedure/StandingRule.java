package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.message.Message;
import org.jiandu.verdict.Act;

/**
 * A condition that looks at the file, the day, who acts and the findings, and at nothing else that the act says. So it is
 * known before the act is: without findings it is not met only if no finding can help.
 *
 * @param <F> the file that the act concerns
 */
public abstract class StandingRule<F> extends Rule<F, Act> {
    /**
     * A rule that rests on parameters of the policy.
     *
     * @param id its stable name, the key of its words
     * @param policy the policy
     * @param basis the parameter that the rule carries out; its citation is the rule's
     * @param others what else the rule takes from the policy
     */
    protected StandingRule(String id, Policy policy, Parameter<?> basis, Parameter<?>... others) {
        super(id, policy, basis, others);
    }

    /**
     * A rule with words and a citation of its own, such as one of several conditions in a list.
     *
     * @param id its stable name
     * @param citation the place in the instrument
     * @param condition the condition in words
     * @param readings the interpretations it rests on
     */
    protected StandingRule(String id, Citation citation, Message condition, List<Reliance> readings) {
        super(id, citation, condition, readings);
    }

    @Override
    public final Optional<Answer> judgeAny(F file, Act any, LocalDate date) {
        return Optional.of(judge(file, any, date));
    }
}
