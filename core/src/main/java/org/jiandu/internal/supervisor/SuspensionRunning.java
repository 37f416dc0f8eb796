package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SUSPENSION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A suspension is lifted that has begun and has not been lifted.
 *
 * <p>Legal basis: instruments that know suspension; the Weihai Measures do not.
 */
final class SuspensionRunning extends StandingRule<SupervisorFile> {
    SuspensionRunning(Policy policy) {
        super("suspension.running", policy, SUSPENSION);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        boolean running = file.getSuspensions().stream()
                .anyMatch(each -> each.resumedOn().isEmpty() && !date.isBefore(each.from()));
        return running ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
