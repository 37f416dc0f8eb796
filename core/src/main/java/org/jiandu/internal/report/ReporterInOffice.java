package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.KINDS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Submit;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Earliest;

/**
 * Only a supervisor in office on that day, and not suspended, reports in that capacity.
 *
 * <p>Legal basis: article 8 and article 2 of the Weihai Measures.
 */
final class ReporterInOffice extends Rule<Report, Submit> {
    ReporterInOffice(Policy policy) {
        super("report.in-office", policy, KINDS);
    }

    @Override
    public Answer judge(Report report, Submit act, LocalDate date) {
        Standing standing = act.standing();
        boolean shown = standing.date().equals(date)
                && standing.authority()
                        .equals(report.getAuthority().getOrganisation().getId());
        return shown && standing.isServing()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), standing.stage(), standing.date());
    }
}
