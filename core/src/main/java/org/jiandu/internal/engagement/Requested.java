package org.jiandu.internal.engagement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.Request;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The authority decides a request that the supervisor has made and that is still open.
 *
 * <p>Legal basis: article 10 paragraph 1, article 16 item 6 of the Weihai Measures.
 */
final class Requested extends StandingRule<Seat> {
    private final Function<Participation, Optional<Request>> request;

    Requested(String id, Policy policy, Parameter<?> basis, Function<Participation, Optional<Request>> request) {
        super(id, policy, basis);
        this.request = request;
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        Optional<Request> made = request.apply(seat.participation());
        return made.filter(each -> each.isOpenOn(date)).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
