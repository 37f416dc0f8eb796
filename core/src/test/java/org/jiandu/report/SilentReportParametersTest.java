package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;
import static org.jiandu.report.ReportParameters.COOPERATION;
import static org.jiandu.report.ReportParameters.FEEDBACK_LENGTH;
import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;
import static org.jiandu.report.ReportParameters.KINDS;
import static org.jiandu.report.Voices.AT_MARKET;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.MARKET;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.SELF;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.close;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.standing;
import static org.jiandu.report.Voices.submit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.RecusalParameters;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DeadlineLadder;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.RuleTable;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a policy does not settle of reports: its rules are silent, and its acts are not provided for. */
class SilentReportParametersTest {
    private static final RuleTable<ReportStage, ReportActKind> WEIHAI = table(LIFECYCLE);

    static Stream<Parameter<?>> gates() {
        return Stream.of(
                KINDS, COOPERATION, FEEDBACK_LENGTH, CONFIDENTIALITY, INVESTIGATED_KINDS, RecusalParameters.HEADS);
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_policy_without_a_parameter_has_no_new_rules_but_the_refusal_of_its_acts(Parameter<?> parameter) {
        RuleTable<ReportStage, ReportActKind> without = table(without(parameter));

        without.assertSilentOnWhatIsNotProvided();
        without.assertNoNewRules(WEIHAI);
    }

    @Test
    void the_acts_that_need_a_parameter_are_refused_without_it() {
        assertThat(notProvidedWithout(KINDS))
                .containsExactlyElementsOf(Stream.of(ReportActKind.values())
                        .filter(act -> act != ReportActKind.EXTEND_FEEDBACK)
                        .toList());
        assertThat(notProvidedWithout(COOPERATION))
                .containsExactly(
                        ReportActKind.FORWARD,
                        ReportActKind.ACKNOWLEDGE,
                        ReportActKind.FEED_BACK,
                        ReportActKind.RECORD_REFUSAL,
                        ReportActKind.REMIND);
        assertThat(notProvidedWithout(INVESTIGATED_KINDS))
                .containsExactly(
                        ReportActKind.ACCEPT,
                        ReportActKind.DECLINE,
                        ReportActKind.INVESTIGATE,
                        ReportActKind.DECIDE,
                        ReportActKind.REPORT_BACK,
                        ReportActKind.REOPEN,
                        ReportActKind.LINK);
        assertThat(notProvidedWithout(CONFIDENTIALITY))
                .containsExactly(ReportActKind.ASK_CONFIDENTIALITY, ReportActKind.DISCLOSE);
        assertThat(notProvidedWithout(FEEDBACK_LENGTH)).isEmpty();
        assertThat(notProvidedWithout(RecusalParameters.HEADS)).isEmpty();
    }

    @Test
    void without_a_time_to_feed_back_an_answer_is_owed_and_never_overdue() {
        ReportLifecycle without = without(FEEDBACK_LENGTH);
        Report report = play(without, newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(report.isAnswerOwedOn(FRI_2023_09_01)).isTrue();
        assertThat(without.feedbackDeadline(report)).isEmpty();
        assertThat(without.feedbackDeadlineFrom(FRI_2023_09_01)).isEmpty();
        assertThat(without.isOverdueOn(report, FRI_2023_09_01.plusYears(10))).isFalse();
        assertThat(without.feedbackOwedOn(List.of(report), FRI_2023_09_01.plusYears(10), new DeadlineLadder(5, 5)))
                .isEmpty();
        assertThat(LIFECYCLE.isOverdueOn(report, FRI_2023_09_01.plusYears(10))).isTrue();
    }

    @Test
    void without_investigation_and_cooperation_a_report_is_closed_as_it_is() {
        Policy policy = POLICY.toBuilder()
                .leaveOut(List.of(COOPERATION, FEEDBACK_LENGTH, INVESTIGATED_KINDS))
                .build();
        ReportLifecycle least = ReportLifecycle.of(policy, WorkCalendars.stateCouncil());
        Report report = play(least, newReport(), submit(ReportKind.CORRECTION, FRI_2023_09_01));

        assertThat(least.isResultOwedOn(report, FRI_2023_09_01)).isFalse();
        assertThat(play(least, report, close(FRI_2023_09_01)).stageOn(FRI_2023_09_01))
                .isEqualTo(ReportStage.CLOSED);
        assertThat(LIFECYCLE.assess(report, close(FRI_2023_09_01)).isLawful()).isFalse();
    }

    @Test
    void without_confidentiality_a_report_that_asks_for_it_is_refused_and_others_hear_nothing_of_it() {
        ReportLifecycle without = without(CONFIDENTIALITY);

        assertThat(ids(without.assess(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01))))
                .doesNotContain("report.confidentiality-admitted");
        assertThat(without.assess(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01, Confidentiality.IDENTITY))
                        .unmet())
                .extracting(reason -> reason.rule().value())
                .containsExactly("report.confidentiality-admitted");
    }

    @Test
    void without_recusal_a_supervisor_reports_on_the_place_of_service() {
        ReportAct onOwnPlace = new ReportAct.Submit(
                by(SELF, FRI_2023_09_01),
                standing(Stage.IN_OFFICE, FRI_2023_09_01),
                ReportKind.OPINION,
                "建议公开办事流程",
                Optional.of(MARKET.getId()),
                Confidentiality.NONE,
                CaseParties.none(),
                AT_MARKET,
                List.of());

        assertThat(LIFECYCLE.assess(newReport(), onOwnPlace).isLawful()).isFalse();
        Verdict verdict = without(RecusalParameters.HEADS).assess(newReport(), onOwnPlace);
        assertThat(verdict.isLawful()).isTrue();
        assertThat(ids(verdict)).doesNotContain("report.no-recusal");
    }

    @Test
    void what_belongs_to_a_settled_parameter_must_be_settled_with_it() {
        Policy halfATime = POLICY.toBuilder()
                .leaveOut(List.of(
                        ReportParameters.FEEDBACK_UNIT,
                        COOPERATION,
                        SupervisorParameters.ENGAGING_BODIES,
                        RecusalParameters.LOOK_BACK))
                .build();

        assertThatThrownBy(() -> ReportLifecycle.of(halfATime, WorkCalendars.stateCouncil()))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageContainingAll("engaging.bodies", "report.cooperation", "feedback.unit", "recusal.look-back");
    }

    private static ReportLifecycle without(Parameter<?> parameter) {
        List<Parameter<?>> gone =
                parameter.equals(COOPERATION) ? List.of(COOPERATION, FEEDBACK_LENGTH) : List.of(parameter);
        return ReportLifecycle.of(POLICY.toBuilder().leaveOut(gone).build(), WorkCalendars.stateCouncil());
    }

    private static List<String> ids(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.rule().value()).toList();
    }

    private static List<ReportActKind> notProvidedWithout(Parameter<?> parameter) {
        return table(without(parameter)).notProvided().stream()
                .filter(act -> !WEIHAI.notProvided().contains(act))
                .toList();
    }

    private static RuleTable<ReportStage, ReportActKind> table(ReportLifecycle lifecycle) {
        return RuleTable.of(ReportStage.class, ReportActKind.class, lifecycle::transition);
    }
}
