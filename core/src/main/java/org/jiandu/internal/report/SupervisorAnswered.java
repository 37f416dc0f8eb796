package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportStage;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A report that the authority must investigate is closed when the supervisor has been told the result.
 *
 * <p>Legal basis: article 15 of the Weihai Measures.
 */
final class SupervisorAnswered extends StandingRule<Report> {
    private final Set<ReportKind> kinds;

    SupervisorAnswered(Policy policy) {
        super("report.supervisor-answered", policy, INVESTIGATED_KINDS);
        this.kinds = policy.value(INVESTIGATED_KINDS);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        boolean told = report.stageOn(date) == ReportStage.ANSWERED;
        return told || report.getKind().filter(kinds::contains).isEmpty()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
