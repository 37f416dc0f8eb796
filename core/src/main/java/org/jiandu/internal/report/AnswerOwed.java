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
 * An agency owes an answer.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class AnswerOwed extends StandingRule<Report> {
    AnswerOwed(Policy policy) {
        super("report.answer-owed", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        boolean given = report.getAgencyAnswer().isPresent();
        return !given && report.isAnswerOwedOn(date)
                ? Answer.MET
                : Answer.notMet(given ? Earliest.never() : Earliest.afterHumanAct());
    }
}
