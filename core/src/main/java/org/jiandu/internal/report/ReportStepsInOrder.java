package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportStep;
import org.jiandu.verdict.Earliest;

/**
 * A step is not taken before the day of the step that came before it.
 *
 * <p>Legal basis: the order of articles 12 and 15 of the Weihai Measures.
 */
final class ReportStepsInOrder extends Rule<Report, ReportAct> {
    ReportStepsInOrder(Policy policy) {
        super("steps.in-order", policy, INVESTIGATED_KINDS);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        List<ReportStep> steps = report.getSteps();
        if (steps.isEmpty()) {
            return Answer.MET;
        }
        LocalDate last = steps.get(steps.size() - 1).date();
        return Answer.met(!date.isBefore(last), Earliest.from(last), date, last);
    }
}
