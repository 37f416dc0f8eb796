package org.jiandu.internal.engagement;

import static org.jiandu.recusal.RecusalParameters.HEADS;

import java.time.LocalDate;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Screening;
import org.jiandu.verdict.Earliest;

/**
 * An order to step aside rests on a ground: one that is known, or one that a person has found.
 *
 * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
 */
final class GroundShown extends Rule<Seat, ParticipationAct.OrderRecusal> {
    private final RecusalRule recusal;

    GroundShown(Policy policy, RecusalRule recusal) {
        super("participation.ground-shown", policy, HEADS);
        this.recusal = recusal;
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.OrderRecusal act, LocalDate date) {
        Screening screening =
                recusal.screen(seat.person(), act.ties(), seat.engagement().getParties(), act.findings(), date);
        return switch (screening.need()) {
            case MANDATORY -> Answer.MET;
            case NEEDS_PERSON -> Answer.needsFinding(RecusalTopics.NO_CONFLICT, Earliest.afterHumanAct());
            case NONE -> FindingAnswer.holds(RecusalTopics.OTHER_CIRCUMSTANCE, act.findings(), date);
        };
    }
}
