package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SERVING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_CHAINING;
import static org.jiandu.supervisor.SupervisorParameters.TERM_END;
import static org.jiandu.supervisor.SupervisorParameters.TERM_LENGTH;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/** The last term granted ends later than the policy would have it end, and is not over. */
final class TermTooLong extends StandingRule<SupervisorFile> {
    private final TermPlanner planner;

    TermTooLong(Policy policy, TermPlanner planner) {
        super("amendment.term-too-long", policy, TERM_LENGTH, SERVING, TERM_END, TERM_CHAINING);
        this.planner = planner;
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.appointmentOn(date)
                .map(appointment -> planner.shortened(file, date).isPresent()
                        ? Answer.MET
                        : Answer.notMet(Earliest.never(), appointment.lastTerm().lastDay()))
                .orElse(Answer.SILENT);
    }
}
