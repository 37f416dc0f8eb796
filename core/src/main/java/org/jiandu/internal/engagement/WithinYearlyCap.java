package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.YEARLY_CAP;

import java.time.LocalDate;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Earliest;

/**
 * Nobody is engaged more often in a year than the instrument allows.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures, which set no number.
 */
final class WithinYearlyCap extends Rule<Seat, ParticipationAct.Invite> {
    private final int most;

    WithinYearlyCap(Policy policy) {
        super("engagement.yearly-cap", policy, YEARLY_CAP);
        this.most = policy.value(YEARLY_CAP);
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.Invite act, LocalDate date) {
        int already = act.invitee().engagementsThisYear();
        return already < most ? Answer.MET : Answer.notMet(Earliest.never(), already, most);
    }
}
