package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.KINDS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Submit;
import org.jiandu.verdict.Earliest;

/**
 * A report is submitted by the supervisor whose report it is.
 *
 * <p>Legal basis: article 8 of the Weihai Measures.
 */
final class ReporterSubmits extends Rule<Report, Submit> {
    ReporterSubmits(Policy policy) {
        super("report.own-report", policy, KINDS);
    }

    @Override
    public Answer judge(Report report, Submit act, LocalDate date) {
        return act.actor().is(act.standing().person())
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
