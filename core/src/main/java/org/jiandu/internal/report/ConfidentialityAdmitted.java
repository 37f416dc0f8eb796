package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.verdict.Earliest;

/**
 * Confidentiality may be asked for.
 *
 * <p>Legal basis: article 14 of the Weihai Measures.
 */
final class ConfidentialityAdmitted extends Rule<Report, ReportAct> {
    private final boolean admitted;

    ConfidentialityAdmitted(Policy policy) {
        super("report.confidentiality-admitted", policy, CONFIDENTIALITY);
        this.admitted = policy.value(CONFIDENTIALITY);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        Confidentiality asked = act instanceof ReportAct.Submit submit
                ? submit.confidentiality()
                : ((ReportAct.AskConfidentiality) act).confidentiality();
        return Answer.met(admitted || asked == Confidentiality.NONE, Earliest.never());
    }
}
