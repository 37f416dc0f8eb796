package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Decide;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportStage;
import org.jiandu.verdict.Earliest;

/**
 * What the authority decides itself, it has investigated; a matter of another body is only passed on.
 *
 * <p>Legal basis: article 15 of the Weihai Measures (调查、核实).
 */
final class InvestigatedFirst extends Rule<Report, Decide> {
    InvestigatedFirst(Policy policy) {
        super("report.investigated-first", policy, INVESTIGATED_KINDS);
    }

    @Override
    public Answer judge(Report report, Decide act, LocalDate date) {
        return act.result() == ReportResult.TRANSFERRED || report.stageOn(date) == ReportStage.INVESTIGATING
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
