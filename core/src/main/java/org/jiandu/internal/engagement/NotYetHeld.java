package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;

import java.time.LocalDate;
import org.jiandu.engagement.Engagement;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * What has been held is neither moved nor called off.
 *
 * <p>Legal basis: article 8 items 4 to 6 of the Weihai Measures.
 */
final class NotYetHeld extends StandingRule<Engagement> {
    NotYetHeld(Policy policy) {
        super("engagement.not-yet-held", policy, KINDS);
    }

    @Override
    public Answer judge(Engagement engagement, Act act, LocalDate date) {
        boolean held = engagement.getParticipations().stream()
                .anyMatch(
                        part -> part.getPresence().isPresent() || part.getWork().isPresent());
        return !held ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
