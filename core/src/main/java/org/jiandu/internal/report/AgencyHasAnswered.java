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
 * A report is closed when the agency has answered.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class AgencyHasAnswered extends Rule<Report, ReportAct> {
    AgencyHasAnswered(Policy policy) {
        super("report.agency-answered", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        return Answer.met(!report.isAnswerOwedOn(date), Earliest.afterHumanAct());
    }
}
