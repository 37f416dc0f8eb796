package org.jiandu.internal.engagement;

import static org.jiandu.recusal.RecusalParameters.AFFILIATES;
import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.recusal.RecusalParameters.LOOK_BACK;
import static org.jiandu.recusal.RecusalParameters.NEAR_RELATIVES;
import static org.jiandu.recusal.RecusalParameters.SERVICE_KINDS;

import java.time.LocalDate;
import java.util.function.Function;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.recusal.RecusalAnswer;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Ties;

/**
 * Nobody takes part in a case that requires recusal. What is not known for sure waits for a person; it never passes.
 *
 * <p>Legal basis: article 10 of the Weihai Measures.
 */
final class NotConflicted<A extends ParticipationAct> extends Rule<Seat, A> {
    private final RecusalRule recusal;
    private final Function<A, Ties> ties;

    NotConflicted(Policy policy, RecusalRule recusal, Function<A, Ties> ties) {
        super("engagement.no-recusal", policy, HEADS, NEAR_RELATIVES, SERVICE_KINDS, LOOK_BACK, AFFILIATES);
        this.recusal = recusal;
        this.ties = ties;
    }

    @Override
    public Answer judge(Seat seat, A act, LocalDate date) {
        if (seat.participation().getWaivedOn().filter(day -> !day.isAfter(date)).isPresent()) {
            return Answer.MET;
        }
        return RecusalAnswer.of(
                recusal.screen(seat.person(), ties.apply(act), seat.engagement().getParties(), act.findings(), date));
    }
}
