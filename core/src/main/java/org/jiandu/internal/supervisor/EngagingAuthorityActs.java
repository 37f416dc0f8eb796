package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * The act is done by an officer of the authority that keeps the file.
 *
 * <p>Legal basis: article 3 of the Weihai Measures.
 */
final class EngagingAuthorityActs extends Rule<SupervisorFile, SupervisorAct> {
    EngagingAuthorityActs(Policy policy) {
        super("actor.engaging-authority", policy, ENGAGING_BODIES);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return Answer.met(
                act.actor().actsFor(file.getAuthority()),
                Earliest.afterHumanAct(),
                act.actor().role());
    }
}
