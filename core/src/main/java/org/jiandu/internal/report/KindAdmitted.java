package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.KINDS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Submit;
import org.jiandu.report.ReportKind;
import org.jiandu.verdict.Earliest;

/**
 * A report is of a kind that the instrument knows.
 *
 * <p>Legal basis: articles 8 and 11 of the Weihai Measures.
 */
final class KindAdmitted extends Rule<Report, Submit> {
    private final Set<ReportKind> kinds;

    KindAdmitted(Policy policy) {
        super("report.kind", policy, KINDS);
        this.kinds = policy.value(KINDS);
    }

    @Override
    public Answer judge(Report report, Submit act, LocalDate date) {
        return kinds.contains(act.reportKind()) ? Answer.MET : Answer.notMet(Earliest.never(), act.reportKind());
    }
}
