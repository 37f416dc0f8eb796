package org.jiandu.internal.engagement;

import java.time.LocalDate;
import org.jiandu.engagement.MatterStage;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Supervisors are invited, reply and work while the engagement is open.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures.
 */
final class MatterOpen extends StandingRule<Seat> {
    MatterOpen(Policy policy, Parameter<?> basis) {
        super("engagement.open", policy, basis);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        MatterStage stage = seat.engagement().stageOn(date);
        return stage == MatterStage.OPEN ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), stage, date);
    }
}
