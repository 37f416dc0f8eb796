package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import java.util.function.Function;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Earliest;

/**
 * Nobody is engaged who is not in office or is suspended, on the day of the act and on the day of the engagement.
 *
 * <p>Legal basis: articles 2 and 8 of the Weihai Measures.
 */
final class InOffice<A extends ParticipationAct> extends Rule<Seat, A> {
    private final Function<A, Invitee> invitee;

    InOffice(Policy policy, Function<A, Invitee> invitee) {
        super("engagement.in-office", policy, KINDS);
        this.invitee = invitee;
    }

    @Override
    public Answer judge(Seat seat, A act, LocalDate date) {
        Invitee person = invitee.apply(act);
        Standing now = person.standing();
        Standing then = person.standingThen();
        if (!isInOffice(now, seat) || !now.date().equals(date)) {
            return Answer.notMet(Earliest.afterHumanAct(), now.stage(), now.date());
        }
        boolean onTheDay =
                seat.engagement().getDay().filter(then.date()::equals).isPresent();
        return onTheDay && isInOffice(then, seat)
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), then.stage(), then.date());
    }

    private static boolean isInOffice(Standing standing, Seat seat) {
        return standing.isServing()
                && standing.authority()
                        .equals(seat.getAuthority().getOrganisation().getId());
    }
}
