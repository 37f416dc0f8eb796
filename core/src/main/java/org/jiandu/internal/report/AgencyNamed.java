package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.COOPERATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Submit;
import org.jiandu.report.ReportKind;
import org.jiandu.verdict.Earliest;

/**
 * An opinion on correction is given to an agency, which the report names.
 *
 * <p>Legal basis: article 11 of the Weihai Measures.
 */
final class AgencyNamed extends Rule<Report, Submit> {
    AgencyNamed(Policy policy) {
        super("report.agency-named", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Submit act, LocalDate date) {
        return act.reportKind() != ReportKind.CORRECTION || act.agency().isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
