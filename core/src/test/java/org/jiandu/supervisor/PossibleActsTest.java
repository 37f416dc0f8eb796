package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.Weihai.AGENCY;
import static org.jiandu.supervisor.Weihai.LIFECYCLE;
import static org.jiandu.supervisor.Weihai.OFFICER;
import static org.jiandu.supervisor.Weihai.PUBLIC;
import static org.jiandu.supervisor.Weihai.SELF;
import static org.jiandu.supervisor.Weihai.approve;
import static org.jiandu.supervisor.Weihai.by;
import static org.jiandu.supervisor.Weihai.certify;
import static org.jiandu.supervisor.Weihai.inOffice;
import static org.jiandu.supervisor.Weihai.newFile;
import static org.jiandu.supervisor.Weihai.nominate;
import static org.jiandu.supervisor.Weihai.play;
import static org.jiandu.supervisor.Weihai.postNotice;
import static org.jiandu.supervisor.Weihai.renew;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.law.Policy;
import org.jiandu.law.Reading;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.term.TermLength;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.PossibleAct;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.RuleInfo;
import org.junit.jupiter.api.Test;

/** What a desk may offer to whom on which day. */
class PossibleActsTest {
    private static final LocalDate SUN_2022_04_17 = LocalDate.of(2022, 4, 17);
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate THU_2022_06_02 = LocalDate.of(2022, 6, 2);
    private static final LocalDate TUE_2022_06_07 = LocalDate.of(2022, 6, 7);
    private static final LocalDate FRI_2022_06_10 = LocalDate.of(2022, 6, 10);
    private static final LocalDate WED_2022_06_15 = LocalDate.of(2022, 6, 15);
    private static final LocalDate WED_2024_05_15 = LocalDate.of(2024, 5, 15);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    @Test
    void art4_during_the_notice_the_officer_may_turn_down_now_and_certify_from_the_day_after_it() {
        SupervisorFile file = onNotice();

        assertThat(open(file, OFFICER, FRI_2022_06_10))
                .containsExactly(ActKind.REJECT, ActKind.RAISE_OBJECTION, ActKind.CHANGE_PROFILE);
        assertThat(said(file, OFFICER, FRI_2022_06_10, ActKind.ISSUE_CERTIFICATE)
                        .earliest())
                .isEqualTo(Earliest.from(WED_2022_06_15));
        assertThat(open(file, OFFICER, WED_2022_06_15))
                .containsExactly(ActKind.REJECT, ActKind.ISSUE_CERTIFICATE, ActKind.CHANGE_PROFILE);
        assertThat(said(file, OFFICER, WED_2022_06_15, ActKind.ISSUE_CERTIFICATE)
                        .dependsOn())
                .extracting(rule -> rule.id().value())
                .containsExactly("term.first-day", "term.last-day", "renewal.limit");
    }

    @Test
    void art4_the_candidate_may_withdraw_and_the_public_object_while_the_notice_lasts() {
        SupervisorFile file = onNotice();

        assertThat(open(file, SELF, FRI_2022_06_10)).containsExactly(ActKind.WITHDRAW, ActKind.RAISE_OBJECTION);
        assertThat(open(file, PUBLIC, FRI_2022_06_10)).containsExactly(ActKind.RAISE_OBJECTION);
        assertThat(said(file, PUBLIC, WED_2022_06_15, ActKind.RAISE_OBJECTION).earliest())
                .isEqualTo(Earliest.never());
    }

    @Test
    void art4_an_objection_is_decided_when_one_is_open_and_a_finding_comes_with_the_decision() {
        SupervisorFile file = onNotice();
        SupervisorFile objected = play(file, new SupervisorAct.RaiseObjection(by(PUBLIC, FRI_2022_06_10), "有异议"));
        PossibleAct<ActKind> decide = said(objected, OFFICER, FRI_2022_06_10, ActKind.DECIDE_OBJECTION);

        assertThat(said(file, OFFICER, FRI_2022_06_10, ActKind.DECIDE_OBJECTION).earliest())
                .isEqualTo(Earliest.afterHumanAct());
        assertThat(decide.isOpen()).isTrue();
        assertThat(decide.findingsNeeded()).containsExactly(Topics.OBJECTION);
        assertThat(ids(decide.dependsOn())).containsExactly("notice.objection-open");
    }

    @Test
    void art7_a_review_needs_a_person_on_every_condition_that_the_text_leaves_open() {
        PossibleAct<ActKind> review =
                said(play(newFile(), nominate(WED_2022_06_01)), OFFICER, THU_2022_06_02, ActKind.APPROVE);

        assertThat(review.isOpen()).isTrue();
        assertThat(review.findingsNeeded())
                .containsExactly(
                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                        WeihaiMeasures.KNOWS_THE_LAW,
                        WeihaiMeasures.WILLING_AND_ABLE);
        assertThat(review.dependsOn()).isEmpty();
    }

    @Test
    void art2_a_bar_in_the_circumstances_on_file_closes_the_review() {
        PossibleAct<ActKind> review = said(
                play(newFile(), nominate(WED_2022_06_01, Weihai.ENFORCER)), OFFICER, THU_2022_06_02, ActKind.APPROVE);

        assertThat(review.earliest()).isEqualTo(Earliest.afterHumanAct());
        assertThat(review.unmet()).extracting(Reason::rule).contains(new RuleId("eligibility.occupation"));
    }

    @Test
    void art5_a_third_consecutive_term_is_never_offered() {
        SupervisorFile renewed = play(inOffice(WED_2022_06_01), renew(WED_2024_05_15));
        PossibleAct<ActKind> first = said(inOffice(WED_2022_06_01), OFFICER, WED_2024_05_15, ActKind.RENEW);
        PossibleAct<ActKind> again = said(renewed, OFFICER, FRI_2026_05_15, ActKind.RENEW);

        assertThat(first).isEqualTo(new PossibleAct<>(ActKind.RENEW, Earliest::now, List.of(), first.dependsOn()));
        assertThat(ids(first.dependsOn())).containsExactly("term.last-day");
        assertThat(again.earliest()).isEqualTo(Earliest.never());
        assertThat(again.unmet()).extracting(Reason::rule).containsExactly(new RuleId("renewal.limit"));
    }

    @Test
    void art5_of_a_certificate_the_limit_is_known_beforehand_where_it_states_no_first_day() {
        Lifecycle onIssue = Lifecycle.of(Weihai.POLICY.toBuilder()
                .read(SupervisorParameters.TERM_START, TermStart.ISSUE, Reading.of("With the issue.", "自颁发之日起。"))
                .build());
        LocalDate tue20260609 = LocalDate.of(2026, 6, 9);
        SupervisorFile again = twiceServedAndOnNotice();
        PossibleAct<ActKind> stated = said(again, OFFICER, tue20260609, ActKind.ISSUE_CERTIFICATE);
        PossibleAct<ActKind> issued =
                Promises.of(onIssue.possibleActs(again, OFFICER, tue20260609), ActKind.ISSUE_CERTIFICATE);
        PossibleAct<ActKind> first =
                Promises.of(onIssue.possibleActs(onNotice(), OFFICER, WED_2022_06_15), ActKind.ISSUE_CERTIFICATE);

        assertThat(stated.findingsNeeded()).isEmpty();
        assertThat(ids(stated.dependsOn())).contains("renewal.limit");
        assertThat(issued.earliest()).isEqualTo(Earliest.now());
        assertThat(issued.findingsNeeded()).containsExactly(Topics.GAP);
        assertThat(ids(issued.dependsOn())).doesNotContain("renewal.limit");
        assertThat(first.unmet()).isEmpty();
    }

    @Test
    void a_certificate_for_a_term_that_begins_after_a_long_gap_needs_no_finding_on_it() {
        Lifecycle between = Lifecycle.of(Elsewhere.with(
                        SupervisorParameters.TERM_LENGTH,
                        new TermLength.Between(LocalDate.of(2032, 1, 1), LocalDate.of(2033, 12, 31)))
                .toBuilder()
                .read(SupervisorParameters.TERM_START, TermStart.ISSUE, Reading.of("With the issue.", "自颁发之日起。"))
                .build());
        LocalDate tue20260609 = LocalDate.of(2026, 6, 9);
        SupervisorFile again = twiceServedAndOnNotice();

        assertThat(between.assess(again, certify(tue20260609)).isLawful()).isTrue();
        assertThat(Promises.of(between.possibleActs(again, OFFICER, tue20260609), ActKind.ISSUE_CERTIFICATE)
                        .unmet())
                .isEmpty();
    }

    @Test
    void art13_an_agency_may_report_a_breach_and_nothing_else() {
        assertThat(open(inOffice(WED_2022_06_01), AGENCY, WED_2024_05_15)).containsExactly(ActKind.REPORT_BREACH);
    }

    @Test
    void art18_before_the_measures_are_in_force_everything_waits_for_them() {
        assertThat(open(newFile(), SELF, SUN_2022_04_17)).isEmpty();
        assertThat(said(newFile(), SELF, SUN_2022_04_17, ActKind.NOMINATE_SELF).earliest())
                .isEqualTo(Earliest.from(SUN_2022_04_17.plusDays(1)));
    }

    @Test
    void what_the_policy_has_nothing_of_is_never_possible() {
        Policy policy = Weihai.POLICY.toBuilder()
                .leaveOut(List.of(SupervisorParameters.COMMENDATION))
                .build();
        List<PossibleAct<ActKind>> possible =
                Lifecycle.of(policy).possibleActs(inOffice(WED_2022_06_01), OFFICER, WED_2024_05_15);

        assertThat(Promises.of(possible, ActKind.COMMEND).earliest()).isEqualTo(Earliest.never());
    }

    @Test
    void every_kind_is_answered_in_order() {
        assertThat(LIFECYCLE.possibleActs(newFile(), OFFICER, WED_2022_06_01))
                .extracting(PossibleAct::act)
                .containsExactly(ActKind.values());
    }

    /** Two terms to 31 May 2026, and again on notice to 8 June. */
    private static SupervisorFile twiceServedAndOnNotice() {
        LocalDate mon20260601 = LocalDate.of(2026, 6, 1);
        return play(
                inOffice(WED_2022_06_01),
                renew(WED_2024_05_15),
                nominate(mon20260601),
                approve(mon20260601),
                postNotice(mon20260601));
    }

    private static SupervisorFile onNotice() {
        return play(newFile(), nominate(WED_2022_06_01), approve(THU_2022_06_02), postNotice(TUE_2022_06_07));
    }

    private static List<ActKind> open(SupervisorFile file, Actor actor, LocalDate date) {
        return LIFECYCLE.possibleActs(file, actor, date).stream()
                .filter(PossibleAct::isOpen)
                .map(PossibleAct::act)
                .toList();
    }

    private static PossibleAct<ActKind> said(SupervisorFile file, Actor actor, LocalDate date, ActKind act) {
        return Promises.of(LIFECYCLE.possibleActs(file, actor, date), act);
    }

    private static List<String> ids(List<RuleInfo> rules) {
        return rules.stream().map(rule -> rule.id().value()).toList();
    }
}
