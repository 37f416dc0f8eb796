package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Earliest;

/**
 * Presence, excuses and accounts are of an engagement that was opened and not called off.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures.
 */
final class MatterNotCancelled extends Rule<Seat, ParticipationAct> {
    MatterNotCancelled(Policy policy) {
        super("engagement.not-cancelled", policy, KINDS);
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct act, LocalDate date) {
        MatterStage stage = seat.engagement().stageOn(date);
        return Answer.met(
                stage == MatterStage.OPEN || stage == MatterStage.CONCLUDED, Earliest.afterHumanAct(), stage, date);
    }
}
