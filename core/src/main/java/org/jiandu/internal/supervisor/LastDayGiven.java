package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.TERM_CHAINING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_END;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Earliest;

/**
 * A last day that is stated is the one that the instrument gives. Where a term is that of another body, it is stated, and a
 * person finds that it is that body's; and no term ends before it begins.
 *
 * <p>Legal basis: article 5 of the Weihai Measures (每届聘期为两年).
 */
final class LastDayGiven extends Rule<SupervisorFile, SupervisorAct> {
    private final TermPlanner planner;

    LastDayGiven(Policy policy, TermPlanner planner) {
        super("term.last-day", policy, TERM_LENGTH, TERM_END, TERM_CHAINING);
        this.planner = planner;
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        LocalDate first = planner.firstDay(file, act, date);
        Optional<LocalDate> stated = TermPlanner.statedLastDay(act);
        Optional<LocalDate> last = planner.lastDay(file, act, date);
        if (last.filter(first::isAfter).isPresent()) {
            return Answer.notMet(stated.isPresent() ? Earliest.afterHumanAct() : Earliest.never(), first, last.get());
        }
        if (planner.length() instanceof TermLength.OfBody) {
            return stated.isEmpty()
                    ? Answer.needsFinding(Topics.TERM_OF_BODY, Earliest.afterHumanAct())
                    : FindingAnswer.holds(Topics.TERM_OF_BODY, act.findings(), date);
        }
        return stated.map(day -> last.filter(day::equals).isPresent()
                        ? Answer.MET
                        : Answer.notMet(Earliest.afterHumanAct(), first, day))
                .orElse(Answer.SILENT);
    }
}
