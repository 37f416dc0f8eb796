package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.AskConfidentiality;
import org.jiandu.verdict.Earliest;

/**
 * Confidentiality once asked for is not taken back by asking for less.
 *
 * <p>Legal basis: article 14 of the Weihai Measures: what is known cannot be made unknown, and what is secret is disclosed by an act of its own.
 */
final class ConfidentialityOnlyGrows extends Rule<Report, AskConfidentiality> {
    ConfidentialityOnlyGrows(Policy policy) {
        super("report.confidentiality-grows", policy, CONFIDENTIALITY);
    }

    @Override
    public Answer judge(Report report, AskConfidentiality act, LocalDate date) {
        return act.confidentiality().compareTo(report.getConfidentiality()) > 0
                ? Answer.MET
                : Answer.notMet(Earliest.never());
    }
}
