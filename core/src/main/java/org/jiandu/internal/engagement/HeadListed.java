package org.jiandu.internal.engagement;

import static org.jiandu.recusal.RecusalParameters.HEADS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.verdict.Earliest;

/**
 * A recusal names a head that the instrument lists.
 *
 * <p>Legal basis: article 10 paragraph 1 of the Weihai Measures.
 */
final class HeadListed extends Rule<Seat, ParticipationAct.DeclareRecusal> {
    private final Set<RecusalHead> heads;

    HeadListed(Policy policy) {
        super("participation.recusal-head", policy, HEADS);
        this.heads = policy.value(HEADS);
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.DeclareRecusal act, LocalDate date) {
        return heads.contains(act.head()) ? Answer.MET : Answer.notMet(Earliest.never(), act.head());
    }
}
