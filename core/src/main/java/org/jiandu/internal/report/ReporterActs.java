package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Only the supervisor who reported asks this.
 *
 * <p>Legal basis: article 14 of the Weihai Measures.
 */
final class ReporterActs extends StandingRule<Report> {
    ReporterActs(Policy policy) {
        super("report.reporter", policy, CONFIDENTIALITY);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        return report.getReporter().filter(act.actor()::is).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
