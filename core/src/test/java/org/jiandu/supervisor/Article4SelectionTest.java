package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.supervisor.Verdicts.against;
import static org.jiandu.supervisor.Weihai.LAWYER;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.PUBLIC;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.UNIT;
import static org.jiandu.supervisor.Weihai.accept;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.found;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.jiandu.time.DateRange;
import org.jiandu.time.DayUnit;
import org.jiandu.time.FirstDay;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Conclusion;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class Article4SelectionTest {
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate THU_2022_06_09 = LocalDate.of(2022, 6, 9);

    @Test
    void art4_a_a_unit_recommends_a_person_offers_himself_the_authority_invites() {
        assertThat(stageAfter(new SupervisorAct.Recommend(by(UNIT, WED_2022_06_01), LAWYER)))
                .isEqualTo(Stage.NOMINATED);
        assertThat(stageAfter(new SupervisorAct.NominateSelf(by(SELF, WED_2022_06_01), LAWYER)))
                .isEqualTo(Stage.NOMINATED);
        assertThat(stageAfter(new SupervisorAct.Invite(by(OFFICER, WED_2022_06_01), LAWYER)))
                .isEqualTo(Stage.INVITED);
    }

    @Test
    void art4_a_each_channel_belongs_to_whom_it_is_named_for() {
        assertThat(against(newFile(), new SupervisorAct.Recommend(by(SELF, WED_2022_06_01), LAWYER)))
                .containsExactly("actor.unit");
        assertThat(against(newFile(), new SupervisorAct.NominateSelf(by(UNIT, WED_2022_06_01), LAWYER)))
                .containsExactly("actor.person-concerned");
        assertThat(against(newFile(), new SupervisorAct.Invite(by(UNIT, WED_2022_06_01), LAWYER)))
                .containsExactly("actor.engaging-authority");
    }

    @Test
    void art4_a_an_invitation_is_accepted_or_declined_by_the_person_alone() {
        SupervisorFile invited = accept(newFile(), new SupervisorAct.Invite(by(OFFICER, WED_2022_06_01), LAWYER));
        Actor somebodyElse = Actor.personConcerned(new org.jiandu.party.PersonId("p-2"));

        assertThat(accept(invited, new SupervisorAct.AcceptInvitation(by(SELF, THU_2022_06_09)))
                        .stageOn(THU_2022_06_09))
                .isEqualTo(Stage.NOMINATED);
        SupervisorFile declined = accept(invited, new SupervisorAct.DeclineInvitation(by(SELF, THU_2022_06_09)));
        assertThat(declined.stageOn(THU_2022_06_09)).isEqualTo(Stage.CLOSED);
        assertThat(declined.getClosure()).contains(Closure.DECLINED);
        assertThat(against(invited, new SupervisorAct.AcceptInvitation(by(somebodyElse, THU_2022_06_09))))
                .containsExactly("actor.person-concerned");
        assertThat(against(invited, approve(THU_2022_06_09))).containsExactly("stage.invitation-unanswered");
    }

    @Test
    void art4_a_candidate_may_withdraw_until_the_certificate_and_be_nominated_anew() {
        SupervisorFile withdrawn =
                play(newFile(), nominate(WED_2022_06_01), new SupervisorAct.Withdraw(by(SELF, THU_2022_06_09)));

        assertThat(withdrawn.getClosure()).contains(Closure.WITHDRAWN);
        assertThat(accept(withdrawn, nominate(THU_2022_06_09)).stageOn(THU_2022_06_09))
                .isEqualTo(Stage.NOMINATED);
        assertThat(against(inOffice(WED_2022_06_01), new SupervisorAct.Withdraw(by(SELF, THU_2022_06_09))))
                .containsExactly("stage.engaged-ends-by-dismissal");
    }

    @Test
    void art4_b_the_authority_turns_a_candidate_down_with_a_reason() {
        SupervisorFile rejected = play(
                newFile(), nominate(WED_2022_06_01), new SupervisorAct.Reject(by(OFFICER, THU_2022_06_09), "不符合工作需要"));

        assertThat(rejected.getClosure()).contains(Closure.REJECTED);
    }

    @Test
    void art4_c_the_notice_lasts_as_many_days_after_the_day_of_posting_as_the_host_chose() {
        SupervisorFile reviewed = play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01));

        assertThat(against(reviewed, notice(WED_2022_06_01, LocalDate.of(2022, 6, 7))))
                .containsExactly("notice.length");
        assertThat(against(reviewed, notice(WED_2022_06_01, LocalDate.of(2022, 6, 8))))
                .isEmpty();
    }

    @Test
    void art4_c_a_notice_in_working_days_needs_a_finding_while_no_calendar_counts_them() {
        Lifecycle working = Lifecycle.of(Weihai.POLICY.toBuilder()
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.WORKING_DAYS)
                .build());
        SupervisorFile reviewed = play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01));
        LocalDate lastDay = LocalDate.of(2022, 6, 13);
        SupervisorAct found = new SupervisorAct.PostNotice(
                by(OFFICER, WED_2022_06_01), lastDay, List.of(found(Topics.NOTICE_LENGTH, true, WED_2022_06_01)));

        Verdict verdict = working.assess(reviewed, notice(WED_2022_06_01, lastDay));

        assertThat(verdict.conclusion()).isEqualTo(Conclusion.NEEDS_FINDING);
        assertThat(verdict.findingsNeeded()).containsExactly(Topics.NOTICE_LENGTH);
        assertThat(working.assess(reviewed, found).isLawful()).isTrue();
    }

    @Test
    void art4_c_a_notice_in_working_days_is_counted_where_a_calendar_covers_it() {
        Lifecycle working = Lifecycle.of(
                Weihai.POLICY.toBuilder()
                        .choose(SupervisorParameters.NOTICE_LENGTH, 5)
                        .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.WORKING_DAYS)
                        .build(),
                WorkCalendars.stateCouncil());
        SupervisorFile reviewed = play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01));
        // 2 June is a working day, 3 to 5 June are the Dragon Boat holiday, 6 to 9 June are working days.
        LocalDate wed20220608 = LocalDate.of(2022, 6, 8);

        assertThat(against(working.assess(reviewed, notice(WED_2022_06_01, wed20220608))))
                .containsExactly("notice.length");
        assertThat(working.assess(reviewed, notice(WED_2022_06_01, THU_2022_06_09))
                        .isLawful())
                .isTrue();
        assertThat(working.assess(reviewed, notice(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 20)))
                        .findingsNeeded())
                .containsExactly(Topics.NOTICE_LENGTH);
    }

    @Test
    void art4_c_a_notice_in_working_days_needs_a_finding_where_the_calendar_begins_after_its_first_day() {
        Lifecycle working = Lifecycle.of(
                Weihai.POLICY.toBuilder()
                        .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.WORKING_DAYS)
                        .build(),
                WorkCalendars.weekendsOnly(DateRange.of(WED_2022_06_01.plusDays(1), LocalDate.of(2022, 12, 31))));
        SupervisorFile reviewed = play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01));

        assertThat(working.assess(reviewed, notice(WED_2022_06_01, LocalDate.of(2022, 6, 30)))
                        .findingsNeeded())
                .containsExactly(Topics.NOTICE_LENGTH);
    }

    @Test
    void art4_c_where_the_day_of_posting_counts_the_notice_ends_a_day_earlier() {
        Lifecycle counted = Lifecycle.of(Weihai.POLICY.toBuilder()
                .choose(SupervisorParameters.NOTICE_LENGTH, 1)
                .read(
                        SupervisorParameters.NOTICE_FIRST_DAY,
                        FirstDay.COUNTED,
                        Reading.of("The day of posting counts.", "公示当日计算在内。"))
                .build());
        SupervisorFile reviewed = play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01));

        assertThat(against(counted.assess(reviewed, notice(WED_2022_06_01, WED_2022_06_01.minusDays(1)))))
                .containsExactly("notice.length");
        assertThat(against(counted.assess(reviewed, notice(WED_2022_06_01, WED_2022_06_01))))
                .isEmpty();
    }

    @Test
    void art4_c_a_notice_of_no_days_is_no_policy() {
        Policy.Builder policy = Weihai.POLICY.toBuilder().choose(SupervisorParameters.NOTICE_LENGTH, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.of(policy.build()))
                .withMessage("notice.length must be at least 1, not 0");
    }

    @Test
    void art4_d_the_certificate_waits_for_the_day_after_the_notice() {
        SupervisorFile onNotice = onNotice();
        Verdict verdict = LIFECYCLE.assess(onNotice, certify(LocalDate.of(2022, 6, 8)));

        assertThat(against(verdict)).containsExactly("notice.over");
        assertThat(verdict.earliest()).isEqualTo(Earliest.from(THU_2022_06_09));
        assertThat(LIFECYCLE.assess(onNotice, certify(THU_2022_06_09)).isLawful())
                .isTrue();
    }

    @Test
    void art4_c_an_open_objection_holds_the_certificate_up_until_it_is_decided() {
        SupervisorFile objected = accept(onNotice(), objection(LocalDate.of(2022, 6, 8)));
        Verdict verdict = LIFECYCLE.assess(objected, certify(THU_2022_06_09));

        assertThat(against(verdict)).containsExactly("notice.no-open-objection");
        assertThat(verdict.earliest()).isEqualTo(Earliest.afterHumanAct());
        SupervisorFile freed = accept(objected, decision(1, false));
        assertThat(accept(freed, certify(THU_2022_06_09)).isInOfficeOn(THU_2022_06_09))
                .isTrue();
    }

    @Test
    void art4_c_an_upheld_objection_ends_the_candidacy() {
        SupervisorFile ended = play(onNotice(), objection(LocalDate.of(2022, 6, 8)), decision(1, true));

        assertThat(ended.stageOn(THU_2022_06_09)).isEqualTo(Stage.CLOSED);
        assertThat(ended.getClosure()).contains(Closure.OBJECTION);
        assertThat(against(ended, certify(THU_2022_06_09))).containsExactly("stage.review-and-notice-first");
    }

    @Test
    void art4_c_under_the_strict_reading_any_objection_ends_the_candidacy() {
        Lifecycle strict = Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(
                        SupervisorParameters.OBJECTIONS,
                        ObjectionRule.ANY_ENDS,
                        Reading.of("Any objection ends it.", "有异议即终止。", "UPHELD_ENDS"))
                .build());

        Outcome<SupervisorFact, SupervisorFile> outcome =
                strict.decide(onNotice(), objection(LocalDate.of(2022, 6, 8)));

        assertThat(outcome.accepted().orElseThrow().facts())
                .extracting(SupervisorFact::kind)
                .containsExactly(FactKind.OBJECTION_RAISED, FactKind.CANDIDACY_CLOSED);
    }

    @Test
    void art4_c_an_objection_after_the_notice_is_late() {
        assertThat(against(onNotice(), objection(THU_2022_06_09))).containsExactly("notice.objection-in-time");
    }

    @Test
    void art4_c_only_an_open_objection_on_record_is_decided() {
        SupervisorFile objected = accept(onNotice(), objection(LocalDate.of(2022, 6, 8)));
        SupervisorFile decided = accept(objected, decision(1, false));

        assertThat(against(objected, decision(2, false))).containsExactly("notice.objection-open");
        assertThat(against(decided, decision(1, true))).containsExactly("notice.objection-open");
    }

    @Test
    void art4_a_step_is_not_dated_before_the_step_before_it() {
        SupervisorFile candidate = accept(newFile(), nominate(THU_2022_06_09));
        Verdict verdict = LIFECYCLE.assess(candidate, approve(WED_2022_06_01));

        assertThat(against(verdict)).contains("steps.in-order");
        assertThat(verdict.earliest()).isEqualTo(Earliest.from(THU_2022_06_09));
    }

    @Test
    void art4_a_policy_may_admit_fewer_channels() {
        Lifecycle unitsOnly = Lifecycle.of(Weihai.POLICY.toBuilder()
                .set(
                        SupervisorParameters.CHANNELS,
                        Setting.text(
                                java.util.Set.of(Channel.UNIT_RECOMMENDATION),
                                Weihai.POLICY.instrument().article(4)))
                .build());

        assertThat(against(unitsOnly.assess(newFile(), nominate(WED_2022_06_01))))
                .containsExactly("nomination.channel");
    }

    private static SupervisorFile onNotice() {
        return play(newFile(), nominate(WED_2022_06_01), approve(WED_2022_06_01), postNotice(WED_2022_06_01));
    }

    private static SupervisorAct notice(LocalDate date, LocalDate lastDay) {
        return new SupervisorAct.PostNotice(by(OFFICER, date), lastDay, List.of());
    }

    private static SupervisorAct objection(LocalDate date) {
        return new SupervisorAct.RaiseObjection(by(PUBLIC, date), "与被监督单位有往来");
    }

    private static SupervisorAct decision(int number, boolean upheld) {
        return new SupervisorAct.DecideObjection(
                by(OFFICER, THU_2022_06_09), number, found(Topics.OBJECTION, upheld, THU_2022_06_09));
    }

    private static Stage stageAfter(SupervisorAct act) {
        return accept(newFile(), act).stageOn(act.date());
    }
}
