package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.FEEDBACK_EXTENSION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The time to feed back is extended no more often than the instrument allows.
 *
 * <p>Legal basis: instruments that provide for it; the Weihai Measures do not.
 */
final class ExtensionsLeft extends StandingRule<Report> {
    private final int most;

    ExtensionsLeft(Policy policy) {
        super("report.extensions-left", policy, FEEDBACK_EXTENSION);
        this.most = policy.value(FEEDBACK_EXTENSION).times();
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        int granted = report.getExtensions().size();
        return granted < most ? Answer.MET : Answer.notMet(Earliest.never(), granted, most);
    }
}
