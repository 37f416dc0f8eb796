package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;
import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;
import static org.jiandu.report.ReportParameters.FEEDBACK_EXTENSION;
import static org.jiandu.report.ReportParameters.FEEDBACK_LENGTH;
import static org.jiandu.report.ReportParameters.INVESTIGATION_TIME;
import static org.jiandu.report.ReportParameters.KINDS;
import static org.jiandu.report.Voices.AGENCY;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.OFFICER;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.accept;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.decide;
import static org.jiandu.report.Voices.feedBack;
import static org.jiandu.report.Voices.investigate;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.reportBack;
import static org.jiandu.report.Voices.submit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jiandu.law.IncompletePolicyException;
import org.jiandu.law.Parameter;
import org.jiandu.law.Setting;
import org.jiandu.party.Actor;
import org.jiandu.party.Role;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** What other places have in the life of a report, each on its own in a policy that is otherwise Weihai's. */
class OtherPlacesReportTest {
    private static final LocalDate SAT_2023_10_07 = LocalDate.of(2023, 10, 7);
    private static final LocalDate TUE_2023_10_31 = LocalDate.of(2023, 10, 31);
    private static final LocalDate MON_2023_11_20 = LocalDate.of(2023, 11, 20);

    @Test
    void an_extension_counts_on_from_the_last_day_before_it_rolled_and_says_so() {
        ReportLifecycle lifecycle = extending(2, Role.AUTHORITY_OFFICER);
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));
        Report extended = play(lifecycle, report, extend(OFFICER));
        Report twice = play(lifecycle, extended, extend(OFFICER));

        // 30 days end on Sunday, 1 October, in the holidays; 30 more on Tuesday, 31 October; 20 of them on 20 November.
        assertThat(lifecycle.feedbackDeadline(report).map(Deadline::dueDate)).contains(SAT_2023_10_07);
        assertThat(lifecycle.feedbackDeadline(extended).map(Deadline::dueDate)).contains(TUE_2023_10_31);
        assertThat(lifecycle.isOverdueOn(extended, TUE_2023_10_31)).isFalse();
        assertThat(lifecycle.isOverdueOn(extended, TUE_2023_10_31.plusDays(1))).isTrue();
        assertThat(lifecycle.feedbackDeadline(extended).orElseThrow().extensions())
                .hasSize(1);
        assertThat(lifecycle.feedbackDeadline(twice).orElseThrow().dueDate()).isAfter(MON_2023_11_20);
        assertThat(against(lifecycle, twice, extend(OFFICER))).containsExactly("report.extensions-left");
    }

    @Test
    void an_extension_is_granted_by_whom_the_instrument_says_while_an_answer_is_owed() {
        ReportLifecycle byAuthority = extending(1, Role.AUTHORITY_OFFICER);
        ReportLifecycle byAgency = extending(1, Role.AGENCY_OFFICER);
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(against(byAuthority, report, extend(AGENCY))).containsExactly("actor.engaging-authority");
        assertThat(against(byAgency, report, extend(OFFICER))).containsExactly("report.addressed-agency");
        assertThat(against(byAgency, report, extend(AGENCY))).isEmpty();
        assertThat(against(byAgency, play(report, feedBack(FRI_2023_09_01)), extend(AGENCY)))
                .containsExactly("report.answer-owed");
        assertThat(against(LIFECYCLE, report, extend(OFFICER))).containsExactly("act.not-provided");
    }

    @Test
    void the_result_is_overdue_where_the_instrument_sets_a_time_for_it() {
        ReportLifecycle lifecycle = with(INVESTIGATION_TIME, DeadlineRule.of(60, DeadlineUnit.CALENDAR_DAYS));
        Report lead = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));
        Report told = play(
                lead,
                accept(FRI_2023_09_01),
                investigate(FRI_2023_09_01),
                decide(FRI_2023_09_01, ReportResult.SUBSTANTIATED),
                reportBack(FRI_2023_09_01));

        assertThat(lifecycle.resultDeadline(lead).map(Deadline::dueDate)).contains(TUE_2023_10_31);
        assertThat(lifecycle.isResultOverdueOn(lead, TUE_2023_10_31)).isFalse();
        assertThat(lifecycle.isResultOverdueOn(lead, TUE_2023_10_31.plusDays(1)))
                .isTrue();
        assertThat(lifecycle.isResultOverdueOn(told, TUE_2023_10_31.plusDays(1)))
                .isFalse();
        assertThat(lifecycle.resultDeadline(play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01))))
                .isEmpty();
        assertThat(LIFECYCLE.resultDeadline(lead)).isEmpty();
        assertThat(LIFECYCLE.isResultOverdueOn(lead, TUE_2023_10_31.plusYears(1)))
                .isFalse();
    }

    @Test
    void a_kind_that_the_instrument_does_not_know_is_not_submitted() {
        ReportLifecycle leadsOnly = with(KINDS, EnumSet.of(ReportKind.LEAD));

        assertThat(against(leadsOnly, newReport(), submit(ReportKind.OPINION, FRI_2023_09_01)))
                .containsExactly("report.kind");
        assertThat(against(leadsOnly, newReport(), submit(ReportKind.LEAD, FRI_2023_09_01)))
                .isEmpty();
    }

    @Test
    void where_confidentiality_is_refused_a_report_that_asks_for_none_is_lawful() {
        ReportLifecycle lifecycle = with(CONFIDENTIALITY, false);

        assertThat(against(lifecycle, newReport(), submit(ReportKind.OPINION, FRI_2023_09_01)))
                .isEmpty();
        assertThat(against(
                        lifecycle, newReport(), submit(ReportKind.OPINION, FRI_2023_09_01, Confidentiality.IDENTITY)))
                .containsExactly("report.confidentiality-admitted");
    }

    @Test
    void what_means_nothing_or_lacks_its_basis_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackExtension(0, DeadlineUnit.MONTHS, 1, Role.AGENCY_OFFICER))
                .withMessageContaining("amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackExtension(10_000, DeadlineUnit.MONTHS, 1, Role.AGENCY_OFFICER))
                .withMessageContaining("amount");
        assertThat(new FeedbackExtension(9_999, DeadlineUnit.MONTHS, 1, Role.AGENCY_OFFICER).amount())
                .isEqualTo(9_999);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackExtension(1, DeadlineUnit.MONTHS, 0, Role.AGENCY_OFFICER))
                .withMessageContaining("times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeedbackExtension(1, DeadlineUnit.MONTHS, 1, Role.PERSON_CONCERNED))
                .withMessageContaining("grantedBy");
        assertThatThrownBy(() -> ReportLifecycle.of(
                        POLICY.toBuilder()
                                .set(FEEDBACK_EXTENSION, text(extension(1, Role.AGENCY_OFFICER)))
                                .leaveOut(List.of(FEEDBACK_LENGTH))
                                .build(),
                        WorkCalendars.stateCouncil()))
                .isInstanceOf(IncompletePolicyException.class)
                .hasMessageEndingWith("does not settle feedback.length");
    }

    private static FeedbackExtension extension(int times, Role grantedBy) {
        return new FeedbackExtension(30, DeadlineUnit.CALENDAR_DAYS, times, grantedBy);
    }

    private static ReportLifecycle extending(int times, Role grantedBy) {
        return with(FEEDBACK_EXTENSION, extension(times, grantedBy));
    }

    private static <T> ReportLifecycle with(Parameter<T> parameter, T value) {
        return ReportLifecycle.of(POLICY.toBuilder().set(parameter, text(value)).build(), WorkCalendars.stateCouncil());
    }

    private static <T> Setting<T> text(T value) {
        return Setting.text(value, INSTRUMENT.article(12));
    }

    private static ReportAct extend(Actor actor) {
        return new ReportAct.ExtendFeedback(by(actor, FRI_2023_09_01.plusDays(20)), "案情复杂");
    }

    private static List<String> against(ReportLifecycle lifecycle, Report report, ReportAct act) {
        Verdict verdict = lifecycle.assess(report, act);
        return verdict.unmet().stream().map(reason -> reason.rule().value()).toList();
    }
}
