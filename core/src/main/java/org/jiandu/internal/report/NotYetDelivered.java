package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.COOPERATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A report goes to one agency, once.
 *
 * <p>Legal basis: article 8 item 3 and article 12 of the Weihai Measures.
 */
final class NotYetDelivered extends StandingRule<Report> {
    NotYetDelivered(Policy policy) {
        super("report.not-yet-delivered", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        return report.getDeliveredOn()
                .map(day -> Answer.notMet(Earliest.never(), day))
                .orElse(Answer.MET);
    }
}
