package org.jiandu.internal.engagement;

import static org.jiandu.recusal.RecusalParameters.HEADS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * What a supervisor did is re-examined once at a time.
 *
 * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
 */
final class NoReexaminationOpen extends StandingRule<Seat> {
    NoReexaminationOpen(Policy policy) {
        super("participation.no-re-examination-open", policy, HEADS);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        boolean open = seat.participation().getReexaminations().stream()
                .anyMatch(each -> each.ruling().isEmpty());
        return !open ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
