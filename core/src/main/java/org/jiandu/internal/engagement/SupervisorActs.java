package org.jiandu.internal.engagement;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The act is done by the supervisor whose part it concerns.
 *
 * <p>Legal basis: articles 8 and 10 of the Weihai Measures.
 */
final class SupervisorActs extends StandingRule<Seat> {
    SupervisorActs(Policy policy, Parameter<?> basis) {
        super("engagement.supervisor", policy, basis);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        return act.actor().is(seat.person())
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
