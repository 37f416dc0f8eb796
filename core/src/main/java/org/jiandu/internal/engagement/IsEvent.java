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
 * Only at an event is somebody present or absent.
 *
 * <p>Legal basis: article 8 item 4, article 16 item 6 of the Weihai Measures.
 */
final class IsEvent extends StandingRule<Seat> {
    IsEvent(Policy policy) {
        super("engagement.event", policy, KINDS);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        Optional<EngagementKind> kind = seat.engagement().getKind();
        return kind.filter(EngagementKind::isEvent).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.never(), kind.<Object>map(each -> each).orElse(""));
    }
}
