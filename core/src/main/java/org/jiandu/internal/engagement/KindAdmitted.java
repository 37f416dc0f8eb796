package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.MatterAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Earliest;

/**
 * Supervisors are engaged only in what the instrument knows.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures.
 */
final class KindAdmitted extends Rule<Engagement, MatterAct.Open> {
    private final Set<EngagementKind> kinds;

    KindAdmitted(Policy policy) {
        super("engagement.kind", policy, KINDS);
        this.kinds = policy.value(KINDS);
    }

    @Override
    public Answer judge(Engagement engagement, MatterAct.Open act, LocalDate date) {
        return kinds.contains(act.engagementKind())
                ? Answer.MET
                : Answer.notMet(Earliest.never(), act.engagementKind());
    }
}
