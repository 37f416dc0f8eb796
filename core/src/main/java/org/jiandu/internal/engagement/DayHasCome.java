package org.jiandu.internal.engagement;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Presence is recorded when the day of the event has come.
 *
 * <p>Legal basis: article 16 item 6 of the Weihai Measures.
 */
final class DayHasCome extends StandingRule<Seat> {
    DayHasCome(Policy policy, Parameter<?> basis) {
        super("engagement.day-has-come", policy, basis);
    }

    @Override
    public Answer judge(Seat seat, Act act, LocalDate date) {
        return seat.engagement()
                .getDay()
                .map(day -> !date.isBefore(day) ? Answer.MET : Answer.notMet(Earliest.from(day), day))
                .orElse(Answer.SILENT);
    }
}
