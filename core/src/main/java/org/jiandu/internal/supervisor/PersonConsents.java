package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONSENTS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The candidate is willing: who came forward, or accepted an invitation, is; who was recommended says so.
 *
 * <p>Legal basis: the measures of other places, such as 本人自愿.
 */
final class PersonConsents extends StandingRule<SupervisorFile> {
    PersonConsents(Policy policy) {
        super("appointment.consent-of-person", policy, CONSENTS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        boolean recommended =
                file.getChannel().filter(Channel.UNIT_RECOMMENDATION::equals).isPresent();
        boolean consented = file.getConsents().stream()
                .anyMatch(consent ->
                        consent.by() == Consenter.PERSON && !consent.date().isAfter(date));
        return !recommended || consented ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
