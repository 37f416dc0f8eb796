package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Step;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A step is not taken before the day of the step that came before it.
 *
 * <p>Legal basis: the order of articles 4 and 5 of the Weihai Measures.
 */
final class StepsInOrder extends Rule<SupervisorFile, SupervisorAct> {
    StepsInOrder(Policy policy, Parameter<?> basis) {
        super("steps.in-order", policy, basis);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        List<Step> steps = file.getSteps();
        if (steps.isEmpty()) {
            return Answer.MET;
        }
        LocalDate last = steps.get(steps.size() - 1).date();
        return Answer.met(!date.isBefore(last), Earliest.from(last), date, last);
    }
}
