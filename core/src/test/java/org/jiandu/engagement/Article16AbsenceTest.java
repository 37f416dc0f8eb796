package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.MON_2023_09_04;
import static org.jiandu.engagement.Events.OFFICER;
import static org.jiandu.engagement.Events.SELF;
import static org.jiandu.engagement.Events.THU_2023_09_21;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.accept;
import static org.jiandu.engagement.Events.against;
import static org.jiandu.engagement.Events.by;
import static org.jiandu.engagement.Events.invited;
import static org.jiandu.engagement.Events.play;
import static org.jiandu.engagement.Events.presence;
import static org.jiandu.engagement.Events.stage;

import java.util.Optional;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Earliest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Article 16 item 6: an absence counts unless there is leave for it, or an excuse is accepted afterwards. */
class Article16AbsenceTest {
    private static final ParticipationAct ASK = new ParticipationAct.AskLeave(by(SELF, MON_2023_09_04), WANG, "生病");
    private static final ParticipationAct OFFER =
            new ParticipationAct.OfferExcuse(by(SELF, THU_2023_09_21), WANG, "生病");

    private static ParticipationAct decideLeave(boolean granted) {
        return new ParticipationAct.DecideLeave(by(OFFICER, MON_2023_09_04), WANG, granted, "核实");
    }

    private static ParticipationAct decideExcuse(boolean accepted) {
        return new ParticipationAct.DecideExcuse(by(OFFICER, THU_2023_09_21), WANG, accepted, "核实");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void art16_6_leave_is_asked_for_before_the_event_and_granted_or_not(boolean granted) {
        Engagement engagement = play(invited(), accept(MON_2023_09_04), ASK, decideLeave(granted));

        assertThat(stage(engagement, WANG, MON_2023_09_04))
                .isEqualTo(granted ? ParticipationStage.ON_LEAVE : ParticipationStage.ENGAGED);
        assertThat(engagement.participationOf(WANG).getLeave())
                .contains(new Request(MON_2023_09_04, "生病", Optional.of(new Ruling(MON_2023_09_04, granted, "核实"))));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void art16_6_an_excuse_is_offered_after_the_absence_and_accepted_or_not(boolean accepted) {
        Engagement engagement =
                play(invited(), accept(MON_2023_09_04), presence(Presence.UNEXCUSED), OFFER, decideExcuse(accepted));

        assertThat(stage(engagement, WANG, THU_2023_09_21))
                .isEqualTo(accepted ? ParticipationStage.EXCUSED : ParticipationStage.ABSENT);
        assertThat(engagement.participationOf(WANG).getPresence())
                .contains(accepted ? Presence.EXCUSED : Presence.UNEXCUSED);
        assertThat(engagement.participationOf(WANG).getExcuse())
                .contains(new Request(THU_2023_09_21, "生病", Optional.of(new Ruling(THU_2023_09_21, accepted, "核实"))));
    }

    @Test
    void art16_6_who_has_leave_is_not_absent_and_who_was_refused_it_may_be() {
        Engagement asked = play(invited(), accept(MON_2023_09_04), ASK);

        assertThat(against(play(asked, decideLeave(true)), presence(Presence.UNEXCUSED)))
                .containsExactly("engagement.leave-respected");
        assertThat(against(play(asked, decideLeave(true)), presence(Presence.EXCUSED)))
                .isEmpty();
        assertThat(against(play(asked, decideLeave(false)), presence(Presence.UNEXCUSED)))
                .isEmpty();
    }

    @Test
    void art16_6_leave_is_decided_once_and_not_before_it_is_asked_for() {
        Engagement asked = play(invited(), accept(FRI_2023_09_01), ASK);
        ParticipationAct early = new ParticipationAct.DecideLeave(by(OFFICER, FRI_2023_09_01), WANG, true, "核实");

        assertThat(against(play(asked, decideLeave(false)), decideLeave(true)))
                .containsExactly("participation.leave-asked");
        assertThat(LIFECYCLE.assess(asked, early).earliest()).isEqualTo(Earliest.from(MON_2023_09_04));
    }

    @Test
    void art16_6_nothing_is_decided_that_was_not_asked_for_and_nothing_is_asked_for_twice() {
        Engagement engaged = play(invited(), accept(MON_2023_09_04));
        Engagement absent = play(engaged, presence(Presence.UNEXCUSED));

        assertThat(against(engaged, decideLeave(true))).containsExactly("participation.leave-asked");
        assertThat(against(play(engaged, ASK), ASK)).containsExactly("participation.leave-not-pending");
        assertThat(against(absent, decideExcuse(true))).containsExactly("participation.excuse-offered");
        assertThat(against(play(absent, OFFER), OFFER)).containsExactly("participation.excuse-not-pending");
        assertThat(against(engaged, OFFER)).contains("participation.nothing-to-excuse");
    }
}
