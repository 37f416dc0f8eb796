package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.engagement.Events.AT_MARKET;
import static org.jiandu.engagement.Events.BROTHERS;
import static org.jiandu.engagement.Events.CASE;
import static org.jiandu.engagement.Events.FRI_2023_09_01;
import static org.jiandu.engagement.Events.LIFECYCLE;
import static org.jiandu.engagement.Events.MARKET;
import static org.jiandu.engagement.Events.MON_2023_09_04;
import static org.jiandu.engagement.Events.OFFICER;
import static org.jiandu.engagement.Events.POLICY;
import static org.jiandu.engagement.Events.SELF;
import static org.jiandu.engagement.Events.SHOPKEEPER;
import static org.jiandu.engagement.Events.THU_2023_09_21;
import static org.jiandu.engagement.Events.WANG;
import static org.jiandu.engagement.Events.WED_2023_09_20;
import static org.jiandu.engagement.Events.accept;
import static org.jiandu.engagement.Events.against;
import static org.jiandu.engagement.Events.askWithdrawal;
import static org.jiandu.engagement.Events.by;
import static org.jiandu.engagement.Events.circumstance;
import static org.jiandu.engagement.Events.decideWithdrawal;
import static org.jiandu.engagement.Events.invite;
import static org.jiandu.engagement.Events.invited;
import static org.jiandu.engagement.Events.invitee;
import static org.jiandu.engagement.Events.noConflict;
import static org.jiandu.engagement.Events.opened;
import static org.jiandu.engagement.Events.order;
import static org.jiandu.engagement.Events.play;
import static org.jiandu.engagement.Events.presence;
import static org.jiandu.engagement.Events.stage;
import static org.jiandu.engagement.Events.stepAside;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.message.Messages;
import org.jiandu.recusal.AffectedAct;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.PastAct;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalNeed;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Retrospect;
import org.jiandu.recusal.Screening;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** Article 10 in engagements: the supervisor steps aside, or the authority orders it. */
class Article10EngagementTest {
    private static final EngagementLifecycle WAIVING = EngagementLifecycle.of(POLICY.toBuilder()
            .set(EngagementParameters.WAIVER, Setting.text(true, WeihaiMeasures.INSTRUMENT.article(10)))
            .build());
    private static final ParticipationAct WAIVE =
            new ParticipationAct.WaiveRecusal(by(OFFICER, MON_2023_09_04), WANG, "无人可替");

    @Test
    void art10_nobody_is_invited_to_the_case_of_a_near_relative() {
        Engagement engagement = opened(EngagementKind.INSPECTION, CASE);

        assertThat(against(engagement, invite(invitee(WANG, FRI_2023_09_01, BROTHERS), FRI_2023_09_01)))
                .containsExactly("engagement.no-recusal");
        assertThat(against(engagement, invite(invitee(WANG, FRI_2023_09_01, Ties.none()), FRI_2023_09_01)))
                .isEmpty();
    }

    @Test
    void art10_nobody_is_invited_to_the_case_of_the_own_place_of_service() {
        Engagement engagement = opened(EngagementKind.INSPECTION, CaseParties.of(new Party.OfBody(Body.of(MARKET))));

        assertThat(against(engagement, invite(invitee(WANG, FRI_2023_09_01, AT_MARKET), FRI_2023_09_01)))
                .containsExactly("engagement.no-recusal");
    }

    @Test
    void art10_a_tie_that_becomes_known_after_the_invitation_stands_against_agreeing() {
        Engagement engagement = invitedToTheCase();
        ParticipationAct agree = new ParticipationAct.Accept(
                by(SELF, MON_2023_09_04), invitee(WANG, MON_2023_09_04, BROTHERS), List.of());

        assertThat(against(engagement, agree)).containsExactly("engagement.no-recusal");
    }

    @Test
    void art10_the_verdict_on_an_invitation_tells_neither_the_relation_nor_the_relative() {
        Verdict verdict = LIFECYCLE.assess(
                opened(EngagementKind.INSPECTION, CASE),
                invite(invitee(WANG, FRI_2023_09_01, BROTHERS), FRI_2023_09_01));

        Reason reason = verdict.unmet().get(0);
        assertThat(reason.citation().text(Locale.ENGLISH)).contains("10");
        assertThat(reason.because()).isEmpty();
        assertThat(Messages.in(Locale.ENGLISH).text(reason.condition())).doesNotContain("shopkeeper");
    }

    @Test
    void art10_an_unknown_party_waits_for_a_finding_and_passes_only_with_one() {
        Engagement engagement = opened(EngagementKind.INSPECTION, CaseParties.of(new Party.Unknown("摊主")));

        Verdict waiting = LIFECYCLE.assess(engagement, invite(WANG, FRI_2023_09_01));
        assertThat(waiting.findingsNeeded()).hasSize(1);
        assertThat(against(
                        engagement,
                        invite(invitee(WANG, FRI_2023_09_01, Ties.none()), FRI_2023_09_01, noConflict(true))))
                .isEmpty();
        assertThat(against(
                        engagement,
                        invite(invitee(WANG, FRI_2023_09_01, Ties.none()), FRI_2023_09_01, noConflict(false))))
                .containsExactly("engagement.no-recusal");
    }

    @Test
    void art10_1_a_supervisor_steps_aside_and_that_is_no_absence() {
        Engagement engagement = play(invited(), stepAside(MON_2023_09_04));

        assertThat(stage(engagement, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.STEPPED_ASIDE);
        assertThat(against(engagement, presence(Presence.UNEXCUSED)))
                .containsExactly("participation.recusal-is-no-absence");
        assertThat(engagement.attendanceOf(WANG)).isEmpty();
        assertThat(engagement.participationOf(WANG).getRecusals())
                .containsExactly(new Recusal(MON_2023_09_04, false, Set.of(RecusalHead.OTHER), "与当事人相识"));
    }

    @Test
    void art10_1_an_own_recusal_is_taken_back_only_if_the_authority_agrees() {
        Engagement aside = play(invited(), stepAside(MON_2023_09_04));

        assertThat(against(aside, decideWithdrawal(MON_2023_09_04, true, Ties.none())))
                .containsExactly("participation.withdrawal-asked");
        Engagement refused =
                play(aside, askWithdrawal(MON_2023_09_04), decideWithdrawal(MON_2023_09_04, false, Ties.none()));
        assertThat(stage(refused, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.STEPPED_ASIDE);
        Engagement agreed =
                play(refused, askWithdrawal(MON_2023_09_04), decideWithdrawal(MON_2023_09_04, true, Ties.none()));
        assertThat(stage(agreed, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.INVITED);
    }

    @Test
    void art10_1_the_authority_cannot_agree_while_a_ground_is_known_but_can_refuse() {
        Engagement asked = play(
                opened(EngagementKind.INSPECTION, CASE),
                invite(WANG, FRI_2023_09_01),
                stepAside(MON_2023_09_04),
                askWithdrawal(MON_2023_09_04));

        assertThat(against(asked, decideWithdrawal(MON_2023_09_04, true, BROTHERS)))
                .containsExactly("engagement.no-recusal");
        assertThat(against(asked, decideWithdrawal(MON_2023_09_04, false, BROTHERS)))
                .isEmpty();
    }

    @Test
    void art10_2_the_authority_orders_recusal_on_a_ground_that_is_known() {
        Engagement engagement = play(
                opened(EngagementKind.INSPECTION, CASE), invite(WANG, FRI_2023_09_01), order(BROTHERS, MON_2023_09_04));

        assertThat(stage(engagement, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.ORDERED_ASIDE);
        assertThat(engagement.participationOf(WANG).getRecusals())
                .containsExactly(new Recusal(MON_2023_09_04, true, Set.of(RecusalHead.NEAR_RELATIVE), "需要回避"));
    }

    @Test
    void art10_2_an_order_names_the_heads_that_are_certain_and_no_doubt() {
        CaseParties parties =
                new CaseParties(List.of(new Party.OfPerson(SHOPKEEPER), new Party.Unknown("摊主")), List.of());
        Engagement engagement = play(
                opened(EngagementKind.INSPECTION, CaseParties.none()),
                invite(WANG, FRI_2023_09_01),
                new MatterAct.ChangeParties(by(OFFICER, MON_2023_09_04), parties, "补充当事人"),
                order(BROTHERS, MON_2023_09_04));

        assertThat(engagement.participationOf(WANG).getRecusals())
                .extracting(Recusal::heads)
                .containsExactly(Set.of(RecusalHead.NEAR_RELATIVE));
    }

    @Test
    void art10_2_without_a_known_ground_the_order_rests_on_a_finding() {
        Verdict verdict = LIFECYCLE.assess(invited(), order(Ties.none(), MON_2023_09_04));

        assertThat(verdict.findingsNeeded()).hasSize(1);
        assertThat(against(invited(), order(Ties.none(), MON_2023_09_04, circumstance(true))))
                .isEmpty();
        assertThat(against(invited(), order(Ties.none(), MON_2023_09_04, circumstance(false))))
                .containsExactly("participation.ground-shown");
    }

    @Test
    void art10_2_an_ordered_recusal_is_not_for_the_supervisor_to_take_back() {
        Engagement ordered = play(invited(), order(Ties.none(), MON_2023_09_04, circumstance(true)));

        assertThat(against(ordered, askWithdrawal(MON_2023_09_04))).containsExactly("participation.ordered-stands");
        assertThat(against(ordered, decideWithdrawal(MON_2023_09_04, true, Ties.none())))
                .containsExactly("participation.ordered-stands");
    }

    @Test
    void art10_2_the_authority_lifts_its_order_when_the_ground_has_gone() {
        Engagement ordered = play(
                opened(EngagementKind.INSPECTION, CASE), invite(WANG, FRI_2023_09_01), order(BROTHERS, MON_2023_09_04));

        assertThat(against(ordered, lift(BROTHERS))).containsExactly("engagement.no-recusal");
        assertThat(stage(play(ordered, lift(Ties.none())), WANG, MON_2023_09_04))
                .isEqualTo(ParticipationStage.INVITED);
    }

    @Test
    void art10_2_an_order_takes_the_place_of_an_own_recusal() {
        Engagement engagement =
                play(invited(), stepAside(MON_2023_09_04), order(Ties.none(), MON_2023_09_04, circumstance(true)));

        assertThat(against(engagement, askWithdrawal(MON_2023_09_04))).containsExactly("participation.ordered-stands");
    }

    @Test
    void art10_knows_no_waiver_and_where_a_policy_does_it_is_an_act_on_record() {
        Engagement aside =
                play(opened(EngagementKind.INSPECTION, CASE), invite(WANG, FRI_2023_09_01), stepAside(MON_2023_09_04));
        ParticipationAct agree = new ParticipationAct.Accept(
                by(SELF, MON_2023_09_04), invitee(WANG, MON_2023_09_04, BROTHERS), List.of());

        assertThat(against(aside, WAIVE)).containsExactly("participation.waiver-admitted");
        assertThat(LIFECYCLE.assess(aside, WAIVE).earliest()).isEqualTo(Earliest.never());
        Engagement waived = play(WAIVING, aside, WAIVE);
        assertThat(waived.participationOf(WANG).getWaivedOn()).contains(MON_2023_09_04);
        assertThat(against(WAIVING, waived, agree)).isEmpty();
    }

    @Test
    void art10_new_parties_end_a_waiver() {
        Engagement waived = play(
                WAIVING,
                play(invited(), stepAside(MON_2023_09_04)),
                WAIVE,
                new MatterAct.ChangeParties(by(OFFICER, MON_2023_09_04), CASE, "补充当事人"));

        assertThat(against(
                        WAIVING,
                        waived,
                        new ParticipationAct.Accept(
                                by(SELF, MON_2023_09_04), invitee(WANG, MON_2023_09_04, BROTHERS), List.of())))
                .containsExactly("engagement.no-recusal");
    }

    @Test
    void art10_2_whose_ground_is_waived_is_not_shown_again() {
        Engagement invited = invitedToTheCase();
        Engagement waived = play(WAIVING, invited, stepAside(MON_2023_09_04), WAIVE);

        assertThat(WAIVING.conflictsOn(invited, Map.of(WANG, BROTHERS), MON_2023_09_04))
                .hasSize(1);
        assertThat(stage(waived, WANG, MON_2023_09_04)).isEqualTo(ParticipationStage.INVITED);
        assertThat(WAIVING.conflictsOn(waived, Map.of(WANG, BROTHERS), MON_2023_09_04))
                .isEmpty();
    }

    @Test
    void art10_a_waiver_does_not_reach_back() {
        Engagement waived = play(WAIVING, invitedToTheCase(), stepAside(MON_2023_09_04), WAIVE);
        ParticipationAct accept = new ParticipationAct.Accept(
                by(SELF, MON_2023_09_04), invitee(WANG, MON_2023_09_04, BROTHERS), List.of());

        assertThat(against(WAIVING, waived, accept)).isEmpty();
        assertThat(WAIVING.assessOn(waived, accept, MON_2023_09_04.minusDays(1)).unmet())
                .extracting(reason -> reason.rule().value())
                .contains("engagement.no-recusal");
    }

    @Test
    void art10_a_head_that_the_policy_does_not_know_is_none_to_step_aside_by() {
        EngagementLifecycle relativesOnly = EngagementLifecycle.of(POLICY.toBuilder()
                .set(
                        RecusalParameters.HEADS,
                        Setting.text(EnumSet.of(RecusalHead.NEAR_RELATIVE), WeihaiMeasures.INSTRUMENT.article(10)))
                .build());

        assertThat(against(relativesOnly, invited(), stepAside(MON_2023_09_04)))
                .containsExactly("participation.recusal-head");
    }

    @Test
    void art10_2_parties_that_become_known_show_who_must_be_ordered_aside() {
        Engagement before = play(invited(), accept(MON_2023_09_04));
        Engagement after = play(before, new MatterAct.ChangeParties(by(OFFICER, MON_2023_09_04), CASE, "补充当事人"));

        assertThat(LIFECYCLE.conflictsOn(before, Map.of(WANG, BROTHERS), MON_2023_09_04))
                .isEmpty();
        assertThat(LIFECYCLE.conflictsOn(after, Map.of(WANG, BROTHERS), MON_2023_09_04))
                .extracting(Screening::person, Screening::need)
                .containsExactly(tuple(WANG, RecusalNeed.MANDATORY));
        Engagement ordered = play(after, order(BROTHERS, MON_2023_09_04));
        assertThat(LIFECYCLE.conflictsOn(ordered, Map.of(WANG, BROTHERS), MON_2023_09_04))
                .isEmpty();
    }

    @Test
    void art10_what_was_done_before_a_tie_became_known_is_listed_marked_and_re_examined() {
        Engagement held = play(
                opened(EngagementKind.INSPECTION, CASE),
                invite(WANG, FRI_2023_09_01),
                accept(MON_2023_09_04),
                presence(Presence.ATTENDED));
        assertThat(held.pastActs()).extracting(PastAct::reference).containsExactly("e-1/ENGAGED", "e-1/ATTENDED");

        List<AffectedAct> affected =
                Retrospect.of(RecusalRule.of(POLICY)).affected(Ties.none(), BROTHERS, held.pastActs());
        assertThat(affected).extracting(each -> each.act().date()).containsExactly(MON_2023_09_04, WED_2023_09_20);

        ParticipationAct mark = new ParticipationAct.MarkForReexamination(
                by(OFFICER, THU_2023_09_21), WANG, affected.get(0).since(), "近亲属关系");
        ParticipationAct decide = new ParticipationAct.Reexamine(by(OFFICER, THU_2023_09_21), WANG, false, "检查意见不予采用");
        assertThat(against(held, decide)).containsExactly("participation.re-examination-open");
        Engagement marked = play(held, mark);
        assertThat(against(marked, mark)).containsExactly("participation.no-re-examination-open");
        Engagement done = play(marked, decide);
        assertThat(done.participationOf(WANG).getReexaminations())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.ruling().orElseThrow().granted()).isFalse();
                    assertThat(each.isOpenOn(THU_2023_09_21)).isFalse();
                });
        assertThat(stage(done, WANG, THU_2023_09_21)).isEqualTo(ParticipationStage.ATTENDED);
        assertThat(against(done, decide)).containsExactly("participation.re-examination-open");

        ParticipationAct stands = new ParticipationAct.Reexamine(by(OFFICER, THU_2023_09_21), WANG, true, "未受影响");
        assertThat(play(done, mark, stands).participationOf(WANG).getReexaminations())
                .extracting(each -> each.ruling().orElseThrow().granted())
                .containsExactly(false, true);
    }

    @Test
    void art10_no_reason_that_anybody_gave_is_in_the_printed_form() {
        Engagement engagement = play(
                opened(EngagementKind.INSPECTION, CASE),
                invite(WANG, FRI_2023_09_01),
                stepAside(MON_2023_09_04),
                askWithdrawal(MON_2023_09_04));

        assertThat(engagement.toString()).doesNotContain("与当事人相识", "误认当事人", "shopkeeper");
    }

    private static Engagement invitedToTheCase() {
        return play(opened(EngagementKind.INSPECTION, CASE), invite(WANG, FRI_2023_09_01));
    }

    private static ParticipationAct lift(Ties ties) {
        return new ParticipationAct.LiftRecusal(by(OFFICER, MON_2023_09_04), WANG, ties, "当事人退出", List.of());
    }
}
