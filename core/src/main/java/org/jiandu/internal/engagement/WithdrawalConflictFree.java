package org.jiandu.internal.engagement;

import java.time.LocalDate;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;

/**
 * A recusal is taken back only if no ground is known any more; to refuse it needs no such thing.
 *
 * <p>Legal basis: article 10 of the Weihai Measures.
 */
final class WithdrawalConflictFree extends Rule<Seat, ParticipationAct.DecideWithdrawal> {
    private final NotConflicted<ParticipationAct.DecideWithdrawal> free;

    WithdrawalConflictFree(NotConflicted<ParticipationAct.DecideWithdrawal> free) {
        super(free.info().id().value(), free.citation(), free.condition(), free.readings());
        this.free = free;
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.DecideWithdrawal act, LocalDate date) {
        return act.agreed() ? free.judge(seat, act, date) : Answer.SILENT;
    }
}
