package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.verdict.Earliest;

/**
 * Only the supervisor who reported asks this.
 *
 * <p>Legal basis: article 14 of the Weihai Measures.
 */
final class ReporterActs extends Rule<Report, ReportAct> {
    ReporterActs(Policy policy) {
        super("report.reporter", policy, CONFIDENTIALITY);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        return Answer.met(
                report.getReporter().filter(act.actor()::is).isPresent(),
                Earliest.afterHumanAct(),
                act.actor().role());
    }
}
