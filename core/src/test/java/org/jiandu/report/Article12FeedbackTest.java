package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiandu.report.Voices.AGENCY;
import static org.jiandu.report.Voices.BUREAU;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.MARKET;
import static org.jiandu.report.Voices.OFFICER;
import static org.jiandu.report.Voices.OTHER_AGENCY;
import static org.jiandu.report.Voices.POLICY;
import static org.jiandu.report.Voices.against;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.close;
import static org.jiandu.report.Voices.feedBack;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.submit;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.law.Reading;
import org.jiandu.party.Actor;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineLadder;
import org.jiandu.time.DeadlineStage;
import org.jiandu.time.Roll;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Promises;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Article12FeedbackTest {
    private static final LocalDate SAT_2023_10_07 = LocalDate.of(2023, 10, 7);
    private static final LocalDate SUN_2023_10_08 = LocalDate.of(2023, 10, 8);

    @ParameterizedTest
    @CsvSource({
        "2022-04-18, 2022-05-18",
        "2022-12-02, 2023-01-03",
        "2023-09-01, 2023-10-07",
        "2024-01-10, 2024-02-09",
        "2024-01-12, 2024-02-18",
        "2024-08-15, 2024-09-14",
        "2025-09-05, 2025-10-09",
        "2025-09-11, 2025-10-11",
        "2026-01-15, 2026-02-14",
        "2026-09-01, 2026-10-08"
    })
    void art12_the_agency_feeds_back_within_30_days_and_a_rest_day_rolls_on(LocalDate received, LocalDate due) {
        Report report = play(newReport(), submit(ReportKind.OPINION, received));

        assertThat(LIFECYCLE.feedbackDeadline(report).map(Deadline::dueDate)).contains(due);
    }

    @Test
    void art12_read_without_rolling_the_thirtieth_day_is_the_last() {
        ReportLifecycle strict = ReportLifecycle.of(
                POLICY.toBuilder()
                        .read(ReportParameters.FEEDBACK_ROLL, Roll.NONE, Reading.of("No roll.", "不顺延。"))
                        .build(),
                WorkCalendars.stateCouncil());
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(strict.feedbackDeadline(report).map(Deadline::dueDate)).contains(LocalDate.of(2023, 10, 1));
    }

    @Test
    void art12_read_from_acknowledgement_no_time_runs_before_it() {
        ReportLifecycle acknowledged = ReportLifecycle.of(
                POLICY.toBuilder()
                        .read(
                                ReportParameters.FEEDBACK_START,
                                FeedbackStart.ACKNOWLEDGEMENT,
                                Reading.of("From acknowledgement.", "自签收之日起。"))
                        .build(),
                WorkCalendars.stateCouncil());
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));
        LocalDate mon20230904 = LocalDate.of(2023, 9, 4);
        Report signed = play(report, new ReportAct.Acknowledge(by(AGENCY, mon20230904)));

        assertThat(acknowledged.feedbackDeadline(report)).isEmpty();
        assertThat(acknowledged.feedbackDeadline(signed).map(Deadline::dueDate)).contains(SAT_2023_10_07);
        assertThat(LIFECYCLE.feedbackDeadline(signed)).isEqualTo(LIFECYCLE.feedbackDeadline(report));
    }

    @Test
    void art12_overdue_is_derived_and_ends_with_the_answer() {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));
        Report answered = play(report, feedBack(LocalDate.of(2023, 10, 20)));

        assertThat(LIFECYCLE.isOverdueOn(report, SAT_2023_10_07)).isFalse();
        assertThat(LIFECYCLE.isOverdueOn(report, SUN_2023_10_08)).isTrue();
        assertThat(LIFECYCLE.isOverdueOn(answered, LocalDate.of(2023, 10, 19))).isTrue();
        assertThat(LIFECYCLE.isOverdueOn(answered, LocalDate.of(2023, 10, 20))).isFalse();
        assertThat(report.isAnswerOwedOn(FRI_2023_09_01)).isTrue();
        assertThat(report.isAnswerOwedOn(FRI_2023_09_01.minusDays(1))).isFalse();
    }

    @Test
    void art12_the_list_of_what_is_owed_climbs_the_hosts_ladder() {
        DeadlineLadder ladder = new DeadlineLadder(5, 30);
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(stages(report, LocalDate.of(2023, 10, 1), ladder)).containsExactly(DeadlineStage.NOT_DUE);
        assertThat(stages(report, LocalDate.of(2023, 10, 2), ladder)).containsExactly(DeadlineStage.DUE_SOON);
        assertThat(stages(report, SUN_2023_10_08, ladder)).containsExactly(DeadlineStage.OVERDUE);
        assertThat(stages(report, LocalDate.of(2023, 12, 1), ladder)).containsExactly(DeadlineStage.LONG_OVERDUE);
        assertThat(stages(play(report, feedBack(SAT_2023_10_07)), SUN_2023_10_08, ladder))
                .isEmpty();
    }

    @Test
    void art12_what_is_owed_first_comes_first() {
        Report late = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01.plusDays(30)));
        Report early = play(Report.open(new ReportId("r-2"), BUREAU), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(LIFECYCLE.feedbackOwedOn(List.of(late, early), SUN_2023_10_08, new DeadlineLadder(5, 30)))
                .extracting(FeedbackOwed::report)
                .containsExactly(early.getId(), late.getId());
    }

    @Test
    void art12_it_is_known_beforehand_who_may_answer() {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(Promises.of(LIFECYCLE.possibleActs(report, AGENCY, SAT_2023_10_07), ReportActKind.FEED_BACK)
                        .isOpen())
                .isTrue();
        assertThat(Promises.of(LIFECYCLE.possibleActs(report, OTHER_AGENCY, SAT_2023_10_07), ReportActKind.FEED_BACK)
                        .isOpen())
                .isFalse();
    }

    @Test
    void art12_a_lead_sent_on_runs_from_the_day_on_which_it_is_sent() {
        LocalDate mon20230911 = LocalDate.of(2023, 9, 11);
        Report lead = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));
        Report forwarded = play(lead, forward(mon20230911));

        assertThat(LIFECYCLE.feedbackDeadline(lead)).isEmpty();
        assertThat(LIFECYCLE.feedbackDeadline(forwarded).map(Deadline::trigger)).contains(mon20230911);
        assertThat(against(forwarded, forward(mon20230911))).containsExactly("report.not-yet-delivered");
    }

    @Test
    void art12_only_the_agency_addressed_acknowledges_and_answers_and_each_once() {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));
        ReportAct signed = new ReportAct.Acknowledge(by(AGENCY, FRI_2023_09_01));

        Actor notAnOfficer = Actor.unit(MARKET, "unit-1");
        for (Actor actor : List.of(OTHER_AGENCY, notAnOfficer)) {
            assertThat(against(report, new ReportAct.FeedBack(by(actor, SAT_2023_10_07), "已整改")))
                    .containsExactly("report.addressed-agency");
        }
        assertThat(against(play(report, signed), signed)).containsExactly("report.not-yet-acknowledged");
        assertThat(against(play(report, feedBack(SAT_2023_10_07)), feedBack(SAT_2023_10_07)))
                .containsExactly("report.answer-owed");
    }

    @Test
    void art12_an_answer_waits_for_the_report_to_be_sent_and_a_second_one_for_nothing() {
        LocalDate mon20230911 = LocalDate.of(2023, 9, 11);
        Report sent = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01), forward(mon20230911));
        Report own = play(newReport(), submit(ReportKind.CORRECTION, FRI_2023_09_01));
        Verdict early = LIFECYCLE.assess(sent, feedBack(FRI_2023_09_01));
        Verdict second = LIFECYCLE.assess(play(sent, feedBack(mon20230911)), feedBack(mon20230911));

        assertThat(early.earliest()).isEqualTo(Earliest.from(mon20230911));
        assertThat(early.unmet()).extracting(Reason::earliest).containsOnly(Earliest.from(mon20230911));
        assertThat(second.earliest()).isEqualTo(Earliest.never());
        assertThat(own.isAnswerOwedOn(FRI_2023_09_01)).isTrue();
        assertThat(LIFECYCLE
                        .assess(play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01)), feedBack(mon20230911))
                        .unmet())
                .extracting(reason -> reason.rule().value(), Reason::earliest)
                .contains(tuple("report.answer-owed", Earliest.afterHumanAct()));
    }

    @Test
    void art12_an_answer_is_not_replaced_by_one_dated_earlier() {
        Report answered = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01), feedBack(SUN_2023_10_08));

        assertThat(against(answered, feedBack(SAT_2023_10_07))).containsExactly("report.answer-owed");
        assertThat(LIFECYCLE.decide(answered, feedBack(SAT_2023_10_07)).accepted())
                .isEmpty();
    }

    @Test
    void art12_a_a_refusal_to_cooperate_and_reminders_are_on_record_while_the_answer_is_owed() {
        ReportAct refusal = new ReportAct.RecordRefusal(by(OFFICER, SAT_2023_10_07), "拒绝提供情况");
        ReportAct reminder = new ReportAct.Remind(by(OFFICER, SUN_2023_10_08), "请尽快反馈");
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01), refusal, reminder);

        assertThat(report.getRefusals()).hasSize(1);
        assertThat(report.getReminders()).hasSize(1);
        assertThat(against(play(report, feedBack(SUN_2023_10_08)), reminder)).containsExactly("report.answer-owed");
    }

    @Test
    void art12_an_opinion_is_closed_when_the_agency_has_answered_and_not_before() {
        Report report = play(newReport(), submit(ReportKind.OPINION, FRI_2023_09_01));

        assertThat(against(report, close(SAT_2023_10_07))).containsExactly("report.agency-answered");
        assertThat(play(report, feedBack(SAT_2023_10_07), close(SAT_2023_10_07)).stageOn(SAT_2023_10_07))
                .isEqualTo(ReportStage.CLOSED);
    }

    @Test
    void art12_an_unpublished_year_makes_the_deadline_provisional_and_nothing_surely_overdue() {
        Report report = play(newReport(), submit(ReportKind.OPINION, LocalDate.of(2026, 12, 10)));

        assertThat(LIFECYCLE.feedbackDeadline(report).map(Deadline::isProvisional))
                .contains(true);
        assertThat(LIFECYCLE.isOverdueOn(report, LocalDate.of(2027, 1, 10))).isFalse();
    }

    private static List<DeadlineStage> stages(Report report, LocalDate date, DeadlineLadder ladder) {
        return LIFECYCLE.feedbackOwedOn(List.of(report), date, ladder).stream()
                .map(FeedbackOwed::stage)
                .toList();
    }

    private static ReportAct forward(LocalDate date) {
        return new ReportAct.Forward(by(OFFICER, date), MARKET.getId());
    }
}
