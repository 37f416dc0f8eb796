package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.AGENCY;
import static org.jiandu.engagement.Events.BUREAU;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LI;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.MARKET;
import static org.jiandu.engagement.Events.MON_2023_09_04;
import static org.jiandu.engagement.Events.OFFICER;
import static org.jiandu.engagement.Events.POLICY;
import static org.jiandu.engagement.Events.SELF;
import static org.jiandu.engagement.Events.THU_2023_09_21;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.WED_2023_09_20;
import static org.jiandu.engagement.Events.accept;
import static org.jiandu.engagement.Events.against;
import static org.jiandu.engagement.Events.by;
import static org.jiandu.engagement.Events.invite;
import static org.jiandu.engagement.Events.invited;
import static org.jiandu.engagement.Events.newEngagement;
import static org.jiandu.engagement.Events.open;
import static org.jiandu.engagement.Events.opened;
import static org.jiandu.engagement.Events.play;
import static org.jiandu.engagement.Events.presence;
import static org.jiandu.engagement.Events.stage;
import static org.jiandu.engagement.Events.standing;
import static org.jiandu.engagement.Events.stepAside;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 8 items 4 to 6: activities, studies and assigned matters. */
class Article8EngagementTest {
    @Test
    void art8_4_a_supervisor_is_invited_agrees_and_takes_part() {
        Engagement engagement = play(invited(), accept(MON_2023_09_04), presence(Presence.ATTENDED));

        assertThat(stage(engagement, WANG, FRI_2023_09_01)).isEqualTo(ParticipationStage.INVITED);
        assertThat(stage(engagement, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.ENGAGED);
        assertThat(stage(engagement, WANG, WED_2023_09_20)).isEqualTo(ParticipationStage.ATTENDED);
        assertThat(engagement.takingPartOn(WED_2023_09_20)).containsExactly(WANG);
        assertThat(engagement.takingPartOn(FRI_2023_09_01)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "DISMISSED", "PUBLIC_NOTICE", "APPOINTED"})
    void art8_nobody_is_engaged_who_is_not_in_office_on_the_day_of_the_invitation(Stage stage) {
        Invitee invitee = new Invitee(
                standing(WANG, stage, FRI_2023_09_01), standing(WANG, Stage.IN_OFFICE, WED_2023_09_20), Ties.none(), 0);

        assertThat(against(opened(EngagementKind.ACTIVITY, CaseParties.none()), invite(invitee, FRI_2023_09_01)))
                .containsExactly("engagement.in-office");
    }

    @Test
    void art8_nobody_is_engaged_whose_term_is_over_on_the_day_of_the_event() {
        Invitee invitee = new Invitee(
                standing(WANG, Stage.IN_OFFICE, FRI_2023_09_01),
                standing(WANG, Stage.EXPIRED, WED_2023_09_20),
                Ties.none(),
                0);

        assertThat(against(opened(EngagementKind.ACTIVITY, CaseParties.none()), invite(invitee, FRI_2023_09_01)))
                .containsExactly("engagement.in-office");
    }

    @Test
    void art8_a_standing_for_another_day_does_not_show_office_on_the_day_of_the_event() {
        Engagement moved = play(
                opened(EngagementKind.ACTIVITY, CaseParties.none()),
                new MatterAct.Reschedule(by(OFFICER, FRI_2023_09_01), THU_2023_09_21));

        assertThat(against(moved, invite(WANG, FRI_2023_09_01))).containsExactly("engagement.in-office");
    }

    @Test
    void art8_a_standing_of_yesterday_or_with_another_authority_shows_nothing() {
        Standing elsewhere = new Standing(WANG, MARKET.getId(), FRI_2023_09_01, Stage.IN_OFFICE);
        Standing onTheDay = standing(WANG, Stage.IN_OFFICE, WED_2023_09_20);
        Standing yesterday = standing(WANG, Stage.IN_OFFICE, FRI_2023_09_01.minusDays(1));
        Engagement activity = opened(EngagementKind.ACTIVITY, CaseParties.none());

        for (Standing now : List.of(elsewhere, yesterday)) {
            assertThat(against(activity, invite(new Invitee(now, onTheDay, Ties.none(), 0), FRI_2023_09_01)))
                    .containsExactly("engagement.in-office");
        }
    }

    @Test
    void art8_a_kind_that_the_policy_does_not_know_is_not_opened() {
        EngagementLifecycle activitiesOnly = EngagementLifecycle.of(POLICY.toBuilder()
                .set(
                        EngagementParameters.KINDS,
                        Setting.text(EnumSet.of(EngagementKind.ACTIVITY), WeihaiMeasures.INSTRUMENT.article(8)))
                .build());

        assertThat(against(activitiesOnly, newEngagement(), open(EngagementKind.STUDY, CaseParties.none())))
                .containsExactly("engagement.kind");
        assertThat(against(activitiesOnly, newEngagement(), open(EngagementKind.ACTIVITY, CaseParties.none())))
                .isEmpty();
    }

    @Test
    void art8_what_is_dated_before_is_lawful_from_the_day_of_what_it_follows() {
        Engagement accepted = play(invited(), accept(MON_2023_09_04));
        MatterAct early =
                new MatterAct.ChangeParties(by(OFFICER, FRI_2023_09_01.minusDays(1)), CaseParties.none(), "更正");
        ParticipationAct present =
                new ParticipationAct.RecordPresence(by(OFFICER, MON_2023_09_04), WANG, Presence.ATTENDED);

        assertFrom(LIFECYCLE.assess(invited(), early), FRI_2023_09_01);
        assertFrom(LIFECYCLE.assess(invited(), stepAside(FRI_2023_09_01.minusDays(1))), FRI_2023_09_01);
        assertFrom(LIFECYCLE.assess(accepted, present), WED_2023_09_20);
        assertFrom(LIFECYCLE.assess(accepted, stepAside(FRI_2023_09_01)), MON_2023_09_04);
        assertThat(against(accepted, stepAside(FRI_2023_09_01))).containsExactly("steps.in-order");
    }

    private static void assertFrom(Verdict verdict, LocalDate day) {
        assertThat(verdict.isLawful()).isFalse();
        assertThat(verdict.earliest()).isEqualTo(Earliest.from(day));
        assertThat(verdict.unmet()).extracting(Reason::earliest).containsOnly(Earliest.from(day));
    }

    @Test
    void art8_the_yearly_cap_is_none_under_the_weihai_measures_and_counts_where_a_policy_sets_one() {
        Invitee busy = new Invitee(
                standing(WANG, Stage.IN_OFFICE, FRI_2023_09_01),
                standing(WANG, Stage.IN_OFFICE, WED_2023_09_20),
                Ties.none(),
                3);
        EngagementLifecycle capped = EngagementLifecycle.of(POLICY.toBuilder()
                .set(EngagementParameters.YEARLY_CAP, Setting.text(3, WeihaiMeasures.INSTRUMENT.article(8)))
                .build());
        Engagement engagement = opened(EngagementKind.ACTIVITY, CaseParties.none());

        assertThat(against(engagement, invite(busy, FRI_2023_09_01))).isEmpty();
        assertThat(against(capped, engagement, invite(busy, FRI_2023_09_01))).containsExactly("engagement.yearly-cap");
        assertThat(against(capped, engagement, invite(WANG, FRI_2023_09_01))).isEmpty();
    }

    @Test
    void art8_5_a_study_is_commissioned_delivered_given_back_and_accepted() {
        ParticipationAct deliver = new ParticipationAct.Deliver(by(SELF, WED_2023_09_20), WANG, "doc-1");
        ParticipationAct giveBack = new ParticipationAct.ReturnWork(by(OFFICER, WED_2023_09_20), WANG, "补充数据");
        ParticipationAct acceptWork = new ParticipationAct.AcceptWork(by(OFFICER, WED_2023_09_20), WANG);
        Engagement agreed = play(
                opened(EngagementKind.STUDY, CaseParties.none()), invite(WANG, FRI_2023_09_01), accept(MON_2023_09_04));

        assertThat(against(agreed, acceptWork)).containsExactly("participation.nothing-delivered");
        Engagement done = play(agreed, deliver, giveBack, deliver, acceptWork);
        assertThat(stage(done, WANG, WED_2023_09_20)).isEqualTo(ParticipationStage.COMPLETED);
        assertThat(done.participationOf(WANG).getWork()).contains("doc-1");
        assertThat(against(done, presence(Presence.UNEXCUSED))).containsExactly("participation.is-work");
    }

    @Test
    void art8_6_nobody_is_absent_from_an_assigned_matter_and_nothing_is_delivered_at_an_event() {
        Engagement matter = play(
                opened(EngagementKind.ASSIGNED_MATTER, CaseParties.none()),
                invite(WANG, FRI_2023_09_01),
                accept(MON_2023_09_04));

        assertThat(against(matter, presence(Presence.UNEXCUSED))).containsExactly("engagement.event");
        assertThat(LIFECYCLE.assess(matter, presence(Presence.UNEXCUSED)).unmet())
                .flatExtracting(reason -> reason.because().orElseThrow().arguments())
                .containsExactly(EngagementKind.ASSIGNED_MATTER);
        ParticipationAct deliver = new ParticipationAct.Deliver(by(SELF, WED_2023_09_20), WANG, "doc-1");
        Engagement event = play(invited(), accept(MON_2023_09_04));
        assertThat(against(event, deliver)).containsExactly("engagement.work");
        assertThat(LIFECYCLE.assess(event, deliver).unmet())
                .flatExtracting(reason -> reason.because().orElseThrow().arguments())
                .containsExactly(EngagementKind.INSPECTION);
    }

    @Test
    void art8_an_event_of_an_agency_is_held_by_the_agency_and_an_activity_by_the_authority() {
        MatterAct own = new MatterAct.Open(
                by(OFFICER, FRI_2023_09_01),
                EngagementKind.AGENCY_EVENT,
                "开放日",
                BUREAU.getOrganisation().getId(),
                WED_2023_09_20,
                CaseParties.none());
        MatterAct foreign = new MatterAct.Open(
                by(OFFICER, FRI_2023_09_01),
                EngagementKind.ACTIVITY,
                "座谈会",
                MARKET.getId(),
                WED_2023_09_20,
                CaseParties.none());

        assertThat(against(newEngagement(), own)).containsExactly("engagement.organiser");
        assertThat(against(newEngagement(), foreign)).containsExactly("engagement.organiser");
    }

    @Test
    void art3_only_the_authority_opens_and_invites_and_only_the_supervisor_replies() {
        assertThat(against(
                        newEngagement(),
                        new MatterAct.Open(
                                by(AGENCY, FRI_2023_09_01),
                                EngagementKind.ACTIVITY,
                                "座谈会",
                                BUREAU.getOrganisation().getId(),
                                WED_2023_09_20,
                                CaseParties.none())))
                .containsExactly("actor.engaging-authority");
        assertThat(against(
                        invited(),
                        new ParticipationAct.Accept(
                                by(OFFICER, MON_2023_09_04),
                                Events.invitee(WANG, MON_2023_09_04, Ties.none()),
                                List.of())))
                .containsExactly("engagement.supervisor");
    }

    @Test
    void art8_a_conflict_of_stages_and_a_closed_engagement_are_both_named_at_once() {
        Engagement over = play(invited(), new MatterAct.Conclude(by(OFFICER, THU_2023_09_21)));

        assertThat(against(over, invite(WANG, THU_2023_09_21)))
                .containsExactly("engagement.open", "participation.already-invited");
    }

    @Test
    void art8_what_is_called_off_says_why_and_takes_nobody() {
        MatterAct cancel = new MatterAct.Cancel(by(OFFICER, MON_2023_09_04), "天气");
        Engagement off = play(invited(), cancel);

        assertThat(LIFECYCLE.decide(invited(), cancel).accepted().orElseThrow().facts())
                .containsExactly(new EngagementFact.Cancelled(cancel.occasion(), "天气"));
        assertThat(against(off, accept(MON_2023_09_04))).containsExactly("engagement.open");
        assertThat(against(off, presence(Presence.UNEXCUSED))).containsExactly("engagement.not-cancelled");
        assertThat(against(
                        play(invited(), new MatterAct.Conclude(by(OFFICER, WED_2023_09_20))),
                        presence(Presence.UNEXCUSED)))
                .isEmpty();
    }

    @Test
    void art8_it_is_known_beforehand_who_may_call_it_off_and_who_may_accept() {
        assertThat(Promises.of(LIFECYCLE.possibleActs(invited(), OFFICER, MON_2023_09_04), MatterActKind.CANCEL)
                        .isOpen())
                .isTrue();
        assertThat(Promises.of(LIFECYCLE.possibleActs(invited(), SELF, MON_2023_09_04), MatterActKind.CANCEL)
                        .isOpen())
                .isFalse();
        assertThat(Promises.of(
                                LIFECYCLE.possibleActs(invited(), WANG, SELF, MON_2023_09_04),
                                ParticipationActKind.ACCEPT)
                        .isOpen())
                .isTrue();
        assertThat(Promises.of(
                                LIFECYCLE.possibleActs(invited(), WANG, OFFICER, MON_2023_09_04),
                                ParticipationActKind.ACCEPT)
                        .isOpen())
                .isFalse();
    }

    @Test
    void art8_what_was_held_is_neither_moved_nor_called_off() {
        Engagement held = play(invited(), presence(Presence.ATTENDED));

        assertThat(against(held, new MatterAct.Cancel(by(OFFICER, THU_2023_09_21), "天气")))
                .containsExactly("engagement.not-yet-held");
        assertThat(against(held, new MatterAct.Reschedule(by(OFFICER, THU_2023_09_21), THU_2023_09_21)))
                .containsExactly("engagement.not-yet-held");
        Engagement delivered = play(
                opened(EngagementKind.STUDY, CaseParties.none()),
                invite(WANG, FRI_2023_09_01),
                accept(MON_2023_09_04),
                new ParticipationAct.Deliver(by(SELF, WED_2023_09_20), WANG, "doc-1"));
        assertThat(against(delivered, new MatterAct.Cancel(by(OFFICER, THU_2023_09_21), "天气")))
                .containsExactly("engagement.not-yet-held");
    }

    @Test
    void art8_a_replacement_is_for_somebody_who_does_not_take_part_and_keeps_the_reason() {
        ParticipationAct replace = new ParticipationAct.Invite(
                by(OFFICER, MON_2023_09_04),
                Events.invitee(LI, MON_2023_09_04, Ties.none()),
                Optional.of(new Replacement(WANG, "王某不能参加")),
                List.of());

        assertThat(against(invited(), replace)).containsExactly("engagement.replacement");
        Engagement replaced =
                play(invited(), new ParticipationAct.Decline(by(SELF, MON_2023_09_04), WANG, "出差"), replace);
        assertThat(replaced.participationOf(LI).getReplaces()).contains(new Replacement(WANG, "王某不能参加"));
    }

    @Test
    void art8_those_invited_are_listed_in_the_order_of_the_first_invitation() {
        Engagement engagement = opened(EngagementKind.ACTIVITY, CaseParties.none());
        List<PersonId> persons = IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new PersonId("p-" + number))
                .toList();
        for (PersonId person : persons) {
            engagement = play(engagement, invite(person, FRI_2023_09_01));
        }
        engagement = play(engagement, new ParticipationAct.Release(by(OFFICER, MON_2023_09_04), persons.get(3), "离任"));

        assertThat(engagement.getParticipations())
                .extracting(Participation::getPerson)
                .containsExactlyElementsOf(persons);
    }

    @Test
    void art8_presence_is_not_recorded_before_the_day_of_the_event() {
        ParticipationAct early =
                new ParticipationAct.RecordPresence(by(OFFICER, MON_2023_09_04), WANG, Presence.ATTENDED);

        assertThat(against(invited(), early)).containsExactly("engagement.day-has-come");
        assertThat(Events.LIFECYCLE.assess(invited(), early).earliest().date()).contains(WED_2023_09_20);
    }

    @Test
    void art8_a_missing_finding_makes_the_invitation_wait_and_not_fail() {
        assertThat(Events.LIFECYCLE
                        .assess(
                                opened(EngagementKind.INSPECTION, CaseParties.of(new Party.Unknown("摊主"))),
                                invite(WANG, FRI_2023_09_01))
                        .conclusion())
                .isEqualTo(Conclusion.NEEDS_FINDING);
    }
}
