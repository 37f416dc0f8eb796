package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Link;
import org.jiandu.verdict.Earliest;

/**
 * A report is linked to another one.
 *
 * <p>Legal basis: article 15 of the Weihai Measures.
 */
final class LinkToAnother extends Rule<Report, Link> {
    LinkToAnother(Policy policy) {
        super("report.link", policy, INVESTIGATED_KINDS);
    }

    @Override
    public Answer judge(Report report, Link act, LocalDate date) {
        return !act.other().equals(report.getId()) ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
