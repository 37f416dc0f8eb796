package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.verdict.Earliest;

/**
 * Confidentiality may be asked for. Where the instrument says nothing of it, a report that asks for none is not concerned, and
 * one that asks for it is refused: nobody is promised what the instrument does not give.
 *
 * <p>Legal basis: article 14 of the Weihai Measures.
 */
final class ConfidentialityAdmitted extends Rule<Report, ReportAct> {
    private final Optional<Boolean> admitted;

    ConfidentialityAdmitted(Policy policy, Parameter<?> basis) {
        super("report.confidentiality-admitted", policy, basis);
        this.admitted = policy.find(CONFIDENTIALITY).map(Setting::value);
    }

    @Override
    public Answer judge(Report report, ReportAct act, LocalDate date) {
        Confidentiality asked = act instanceof ReportAct.Submit submit
                ? submit.confidentiality()
                : ((ReportAct.AskConfidentiality) act).confidentiality();
        if (admitted.isEmpty() && asked == Confidentiality.NONE) {
            return Answer.SILENT;
        }
        return admitted.orElse(false) || asked == Confidentiality.NONE ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
