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
 * A report is acknowledged once.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class NotYetAcknowledged extends StandingRule<Report> {
    NotYetAcknowledged(Policy policy) {
        super("report.not-yet-acknowledged", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        return report.getAcknowledgedOn()
                .map(day -> Answer.notMet(Earliest.never(), day))
                .orElse(Answer.MET);
    }
}
