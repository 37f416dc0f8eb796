package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.WAIVER;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A ground of recusal is waived only where the instrument allows it.
 *
 * <p>Legal basis: article 10; it allows none of the Weihai Measures.
 */
final class WaiverAdmitted extends StandingRule<Seat> {
    private final boolean admitted;

    WaiverAdmitted(Policy policy) {
        super("participation.waiver-admitted", policy, WAIVER);
        this.admitted = policy.value(WAIVER);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        return admitted ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
