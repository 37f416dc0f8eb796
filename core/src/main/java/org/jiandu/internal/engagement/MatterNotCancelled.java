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
 * Presence, excuses and accounts are of an engagement that was opened and not called off.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures.
 */
final class MatterNotCancelled extends StandingRule<Seat> {
    MatterNotCancelled(Policy policy, Parameter<?> basis) {
        super("engagement.not-cancelled", policy, basis);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        MatterStage stage = seat.engagement().stageOn(date);
        return stage == MatterStage.OPEN || stage == MatterStage.CONCLUDED
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), stage, date);
    }
}
