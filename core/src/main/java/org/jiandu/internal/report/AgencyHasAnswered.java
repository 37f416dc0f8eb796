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
 * A report is closed when the agency has answered.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class AgencyHasAnswered extends StandingRule<Report> {
    AgencyHasAnswered(Policy policy) {
        super("report.agency-answered", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        return !report.isAnswerOwedOn(date) ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
