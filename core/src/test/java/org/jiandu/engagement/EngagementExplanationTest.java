package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.BROTHERS;
import static org.jiandu.engagement.Events.CASE;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.POLICY;
import static org.jiandu.engagement.Events.SHOPKEEPER;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.invite;
import static org.jiandu.engagement.Events.invited;
import static org.jiandu.engagement.Events.invitee;
import static org.jiandu.engagement.Events.newEngagement;
import static org.jiandu.engagement.Events.open;
import static org.jiandu.engagement.Events.opened;
import static org.jiandu.engagement.Events.presence;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jiandu.explanation.Explanation;
import org.jiandu.explanation.Golden;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.junit.jupiter.api.Test;

/** Verdicts on an engagement, as they are read. */
class EngagementExplanationTest {
    private static final CaseParties SOMEBODY = CaseParties.of(new Party.Unknown("摊主"));

    @Test
    void acts_on_the_whole_and_on_a_part_read_as_approved() throws IOException {
        Golden.assertRendered(
                "engagement",
                explain(newEngagement(), open(EngagementKind.INSPECTION, CASE)),
                explain(opened(EngagementKind.INSPECTION, CASE), inviteWang(BROTHERS)),
                explain(opened(EngagementKind.INSPECTION, SOMEBODY), inviteWang(Ties.none())),
                explain(invited(), presence(Presence.ATTENDED)));
    }

    @Test
    void art10_it_does_not_tell_who_stands_against_a_supervisor_as_whose_relative() {
        Explanation explanation = explain(opened(EngagementKind.INSPECTION, CASE), inviteWang(BROTHERS));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(explanation.text(locale) + explanation.markdown(locale))
                    .doesNotContain(SHOPKEEPER.value(), WANG.value(), "brother", "兄弟");
        }
    }

    private static EngagementAct inviteWang(Ties ties) {
        return invite(invitee(WANG, FRI_2023_09_01, ties), FRI_2023_09_01);
    }

    private static Explanation explain(Engagement engagement, EngagementAct act) {
        return Explanation.of(POLICY, act, LIFECYCLE.assess(engagement, act));
    }
}
