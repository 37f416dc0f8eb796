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
 * An agency owes an answer.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class AnswerOwed extends Rule<Report, ReportAct> {
    AnswerOwed(Policy policy) {
        super("report.answer-owed", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        boolean given = report.getAgencyAnswer().isPresent();
        return Answer.met(!given && report.isAnswerOwedOn(date), given ? Earliest.never() : Earliest.afterHumanAct());
    }
}
