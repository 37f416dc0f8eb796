package org.jiandu.internal.engagement;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;

import java.time.LocalDate;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.Request;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Earliest;

/**
 * Who had leave was not absent without cause.
 *
 * <p>Legal basis: article 16 item 6 of the Weihai Measures.
 */
final class LeaveRespected extends Rule<Seat, ParticipationAct.RecordPresence> {
    LeaveRespected(Policy policy) {
        super("engagement.leave-respected", policy, ABSENCES);
    }

    @Override
    public Answer judge(Seat seat, ParticipationAct.RecordPresence act, LocalDate date) {
        boolean onLeave = seat.participation()
                .getLeave()
                .flatMap(Request::ruling)
                .filter(ruling -> ruling.granted())
                .isPresent();
        return !onLeave || act.presence() != Presence.UNEXCUSED ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
