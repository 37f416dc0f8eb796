package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.MatterAct;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Earliest;

/**
 * What the authority organises, commissions or assigns is its own; an event of an agency is held by another body.
 *
 * <p>Legal basis: article 8 items 4 to 6, article 16 item 6 of the Weihai Measures.
 */
final class OrganiserFits extends Rule<Engagement, MatterAct.Open> {
    OrganiserFits(Policy policy) {
        super("engagement.organiser", policy, KINDS);
    }

    @Override
    public Answer judge(Engagement engagement, MatterAct.Open act, LocalDate date) {
        boolean own = act.organiser()
                .equals(engagement.getAuthority().getOrganisation().getId());
        return own == act.engagementKind().isOfAuthority()
                ? Answer.MET
                : Answer.notMet(
                        Earliest.never(), act.engagementKind(), act.organiser().value());
    }
}
