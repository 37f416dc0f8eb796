package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.BREACH_REPORTERS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.party.Role;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A breach of discipline is reported by an enforcement agency or its officer.
 *
 * <p>Legal basis: article 13 of the Weihai Measures.
 */
final class AgencyReports extends StandingRule<SupervisorFile> {
    private final Set<Role> reporters;

    AgencyReports(Policy policy) {
        super("actor.agency", policy, BREACH_REPORTERS);
        this.reporters = policy.value(BREACH_REPORTERS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Role role = act.actor().role();
        return reporters.contains(role) ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), role);
    }
}
