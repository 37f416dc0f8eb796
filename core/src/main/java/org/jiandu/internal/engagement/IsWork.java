package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Only a study or a matter is delivered.
 *
 * <p>Legal basis: article 8 items 5 and 6 of the Weihai Measures.
 */
final class IsWork extends StandingRule<Seat> {
    IsWork(Policy policy) {
        super("engagement.work", policy, KINDS);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        Optional<EngagementKind> kind = seat.engagement().getKind();
        return kind.filter(each -> !each.isEvent()).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.never(), kind.<Object>map(each -> each).orElse(""));
    }
}
