package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.APPROVER;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The body that has the last word has consented.
 *
 * <p>Legal basis: the measures of other places, such as 报同级人民政府同意.
 */
final class Confirmed extends StandingRule<SupervisorFile> {
    Confirmed(Policy policy) {
        super("appointment.confirmed", policy, APPROVER);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.getConfirmedOn().filter(day -> !day.isAfter(date)).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
