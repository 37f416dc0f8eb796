package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.OrganisationKind;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * Only a body that the instrument names engages and manages supervisors.
 *
 * <p>Legal basis: article 3 of the Weihai Measures (各级司法行政机关); its circular also addresses the bodies of functional zones.
 */
final class EngagingBody extends Rule<SupervisorFile, SupervisorAct> {
    private final Set<OrganisationKind> bodies;

    EngagingBody(Policy policy) {
        super("actor.engaging-body", policy, ENGAGING_BODIES);
        this.bodies = policy.value(ENGAGING_BODIES);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        OrganisationKind kind = file.getAuthority().getOrganisation().getKind();
        return Answer.met(bodies.contains(kind), Earliest.never(), kind);
    }
}
