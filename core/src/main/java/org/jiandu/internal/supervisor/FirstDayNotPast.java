package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.TERM_START;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.IssueCertificate;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A term does not begin before its certificate is issued.
 *
 * <p>Legal basis: article 4 and article 5 of the Weihai Measures: the engagement follows the certificate.
 */
final class FirstDayNotPast extends Rule<SupervisorFile, IssueCertificate> {
    private final TermPlanner planner;

    FirstDayNotPast(Policy policy, TermPlanner planner) {
        super("term.first-day", policy, TERM_START);
        this.planner = planner;
    }

    @Override
    public Answer judge(SupervisorFile file, IssueCertificate act, LocalDate date) {
        LocalDate first = planner.certifiedFirstDay(act, date);
        return !first.isBefore(date) ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), first, date);
    }
}
