package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.COOPERATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.party.Role;
import org.jiandu.report.Report;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Only the agency to which the report went answers it.
 *
 * <p>Legal basis: article 12 of the Weihai Measures.
 */
final class AddressedAgencyActs extends StandingRule<Report> {
    AddressedAgencyActs(Policy policy) {
        super("report.addressed-agency", policy, COOPERATION);
    }

    @Override
    public Answer judge(Report report, Act act, LocalDate date) {
        boolean addressed = act.actor().role() == Role.AGENCY_OFFICER
                && report.getAgency().filter(act.actor()::isOf).isPresent();
        return addressed
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
