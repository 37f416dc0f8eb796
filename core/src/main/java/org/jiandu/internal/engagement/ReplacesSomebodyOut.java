package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.PersonId;
import org.jiandu.verdict.Earliest;

/**
 * A replacement is for somebody who was invited and does not take part.
 *
 * <p>Legal basis: articles 8 and 10 of the Weihai Measures.
 */
final class ReplacesSomebodyOut extends Rule<Seat, ParticipationAct.Invite> {
    private static final Set<ParticipationStage> OUT = EnumSet.of(
            ParticipationStage.DECLINED,
            ParticipationStage.ON_LEAVE,
            ParticipationStage.STEPPED_ASIDE,
            ParticipationStage.ORDERED_ASIDE,
            ParticipationStage.RELEASED);

    ReplacesSomebodyOut(Policy policy) {
        super("engagement.replacement", policy, KINDS);
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.Invite act, LocalDate date) {
        if (act.replaces().isEmpty()) {
            return Answer.SILENT;
        }
        PersonId other = act.replaces().get().person();
        ParticipationStage stage = seat.engagement().participationOf(other).stageOn(date);
        return OUT.contains(stage) ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), other.value(), stage);
    }
}
