package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.COOPERATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.verdict.Earliest;

/**
 * A report goes to one agency, once.
 *
 * <p>Legal basis: article 8 item 3 and article 12 of the Weihai Measures.
 */
final class NotYetDelivered extends Rule<Report, ReportAct> {
    NotYetDelivered(Policy policy) {
        super("report.not-yet-delivered", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        return report.getDeliveredOn()
                .map(day -> Answer.notMet(Earliest.never(), day))
                .orElse(Answer.MET);
    }
}
