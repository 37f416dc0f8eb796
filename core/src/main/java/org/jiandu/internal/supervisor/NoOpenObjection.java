package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * No objection to the notice is open.
 *
 * <p>Legal basis: article 4 of the Weihai Measures (公示无异议).
 */
final class NoOpenObjection extends StandingRule<SupervisorFile> {
    NoOpenObjection(Policy policy) {
        super("notice.no-open-objection", policy, OBJECTIONS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        if (file.getObjections().isEmpty()) {
            return Answer.MET;
        }
        List<Integer> open = file.getObjections().stream()
                .filter(Objection::isOpen)
                .map(Objection::number)
                .toList();
        return open.isEmpty() ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), open);
    }
}
