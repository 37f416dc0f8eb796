package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.BREACH_REPORTERS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.Role;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A breach of discipline is reported by an enforcement agency or its officer.
 *
 * <p>Legal basis: article 13 of the Weihai Measures.
 */
final class AgencyReports extends Rule<SupervisorFile, SupervisorAct> {
    AgencyReports(Policy policy) {
        super("actor.agency", policy, BREACH_REPORTERS);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return Answer.met(
                act.actor().role() == Role.AGENCY_OFFICER,
                Earliest.afterHumanAct(),
                act.actor().role());
    }
}
