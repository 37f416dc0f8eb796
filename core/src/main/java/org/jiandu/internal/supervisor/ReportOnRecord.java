package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.BREACH_REPORTERS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.FindConduct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A finding that answers an agency's report names a report on record.
 *
 * <p>Legal basis: article 13 of the Weihai Measures.
 */
final class ReportOnRecord extends Rule<SupervisorFile, FindConduct> {
    ReportOnRecord(Policy policy) {
        super("duties.report-on-record", policy, BREACH_REPORTERS);
    }

    @Override
    public Answer judge(SupervisorFile file, FindConduct act, LocalDate date) {
        return act.report()
                .map(number -> number >= 1 && number <= file.getBreachReports().size()
                        ? Answer.MET
                        : Answer.notMet(Earliest.afterHumanAct(), number))
                .orElse(Answer.SILENT);
    }
}
