package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SUSPENSION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The supervisor is not suspended, so can be called upon and can be suspended.
 *
 * <p>Legal basis: instruments that know suspension; the Weihai Measures do not.
 */
final class NotSuspended extends StandingRule<SupervisorFile> {
    NotSuspended(Policy policy) {
        super("suspension.none", policy, SUSPENSION);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        boolean free = act.kind() == ActKind.SUSPEND
                ? file.getSuspensions().stream().allMatch(each -> each.isOverOn(date))
                : !file.isSuspendedOn(date);
        return free ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
