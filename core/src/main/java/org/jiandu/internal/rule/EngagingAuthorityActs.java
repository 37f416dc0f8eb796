package org.jiandu.internal.rule;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.party.Kept;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The act is done by an officer of the authority that keeps the file.
 *
 * <p>Legal basis: article 3 of the Weihai Measures.
 */
public final class EngagingAuthorityActs extends StandingRule<Kept> {
    /**
     * The rule of a policy.
     *
     * @param policy the policy
     * @param basis the parameter whose citation the rule gives
     */
    public EngagingAuthorityActs(Policy policy, Parameter<?> basis) {
        super("actor.engaging-authority", policy, basis);
    }

    @Override
    public Answer judge(Kept file, Act act, LocalDate date) {
        return act.actor().actsFor(file.getAuthority())
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
