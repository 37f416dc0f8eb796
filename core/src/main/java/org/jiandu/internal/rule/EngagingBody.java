package org.jiandu.internal.rule;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.party.Kept;
import org.jiandu.party.OrganisationKind;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Only a body that the instrument names engages and manages supervisors.
 *
 * <p>Legal basis: article 3 of the Weihai Measures (各级司法行政机关); its circular also addresses the bodies of functional zones.
 */
public final class EngagingBody extends StandingRule<Kept> {
    private final Set<OrganisationKind> bodies;

    /**
     * The rule of a policy.
     *
     * @param policy the policy
     * @param basis the parameter that names the kinds of bodies
     */
    public EngagingBody(Policy policy, Parameter<Set<OrganisationKind>> basis) {
        super("actor.engaging-body", policy, basis);
        this.bodies = policy.value(basis);
    }

    @Override
    public Answer judge(Kept file, Act act, LocalDate date) {
        OrganisationKind kind = file.getAuthority().getOrganisation().getKind();
        return bodies.contains(kind) ? Answer.MET : Answer.notMet(Earliest.never(), kind);
    }
}
