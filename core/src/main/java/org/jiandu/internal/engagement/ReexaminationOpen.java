package org.jiandu.internal.engagement;

import static org.jiandu.recusal.RecusalParameters.HEADS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A re-examination is decided that was marked and is still open.
 *
 * <p>Legal basis: article 10 paragraph 2 of the Weihai Measures.
 */
final class ReexaminationOpen extends StandingRule<Seat> {
    ReexaminationOpen(Policy policy) {
        super("participation.re-examination-open", policy, HEADS);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        boolean open = seat.participation().getReexaminations().stream().anyMatch(each -> each.isOpenOn(date));
        return open ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
