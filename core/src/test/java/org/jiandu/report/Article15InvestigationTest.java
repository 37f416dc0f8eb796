package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.LIFECYCLE;
import static org.jiandu.report.Voices.OFFICER;
import static org.jiandu.report.Voices.PUBLIC;
import static org.jiandu.report.Voices.accept;
import static org.jiandu.report.Voices.against;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.close;
import static org.jiandu.report.Voices.decide;
import static org.jiandu.report.Voices.investigate;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.reportBack;
import static org.jiandu.report.Voices.submit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article15InvestigationTest {
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);

    @Test
    void art15_a_lead_is_taken_up_investigated_decided_and_told_to_the_supervisor() {
        Report lead = play(decided(), reportBack(MON_2023_09_04), close(MON_2023_09_04));

        assertThat(lead.stageOn(MON_2023_09_04)).isEqualTo(ReportStage.CLOSED);
        assertThat(lead.getDecision().map(ReportDecision::result)).contains(ReportResult.SUBSTANTIATED);
    }

    @Test
    void art15_nothing_is_decided_uninvestigated_but_another_bodys_matter_is_passed_on() {
        Report accepted = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01), accept(MON_2023_09_04));

        assertThat(against(accepted, decide(MON_2023_09_04, ReportResult.SUBSTANTIATED)))
                .containsExactly("report.investigated-first");
        assertThat(against(accepted, decide(MON_2023_09_04, ReportResult.TRANSFERRED)))
                .isEmpty();
    }

    @Test
    void art15_a_transfer_and_nothing_else_names_a_body() {
        Report accepted = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01), accept(MON_2023_09_04));
        ReportAct nameless = new ReportAct.Decide(
                by(OFFICER, MON_2023_09_04),
                ReportResult.TRANSFERRED,
                Optional.empty(),
                Voices.verified(MON_2023_09_04));

        assertThat(against(accepted, nameless)).containsExactly("report.transfer");
    }

    @Test
    void art15_a_decision_needs_the_finding_that_the_facts_were_verified() {
        Report investigating = play(
                newReport(),
                submit(ReportKind.LEAD, FRI_2023_09_01),
                accept(MON_2023_09_04),
                investigate(MON_2023_09_04));
        Finding tomorrow = Voices.verified(MON_2023_09_04.plusDays(1));

        assertThat(LIFECYCLE
                        .assess(investigating, decide(MON_2023_09_04, ReportResult.UNSUBSTANTIATED, tomorrow))
                        .findingsNeeded())
                .containsExactly(ReportTopics.VERIFIED);
    }

    @Test
    void art15_a_report_declined_with_reasons_is_told_as_well_before_it_is_closed() {
        Report declined = play(
                newReport(),
                submit(ReportKind.LEAD, FRI_2023_09_01),
                new ReportAct.Decline(by(OFFICER, MON_2023_09_04), "不属于行政执法行为"));

        assertThat(against(declined, close(MON_2023_09_04))).containsExactly("report.supervisor-not-told");
        assertThat(play(declined, reportBack(MON_2023_09_04), close(MON_2023_09_04))
                        .stageOn(MON_2023_09_04))
                .isEqualTo(ReportStage.CLOSED);
    }

    @Test
    void art15_a_result_dated_before_the_decision_is_told_from_then_on() {
        Verdict early = LIFECYCLE.assess(decided(), reportBack(FRI_2023_09_01));

        assertThat(against(decided(), reportBack(FRI_2023_09_01)))
                .containsExactly("steps.in-order", "report.nothing-decided");
        assertThat(early.unmet()).extracting(Reason::earliest).containsOnly(Earliest.from(MON_2023_09_04));
    }

    @Test
    void art15_new_facts_reopen_what_was_closed() {
        Report closed = play(
                newReport(),
                submit(ReportKind.LEAD, FRI_2023_09_01),
                accept(MON_2023_09_04),
                investigate(MON_2023_09_04),
                decide(MON_2023_09_04, ReportResult.UNSUBSTANTIATED),
                reportBack(MON_2023_09_04),
                close(MON_2023_09_04));
        Report reopened = play(closed, new ReportAct.Reopen(by(OFFICER, MON_2023_09_04), "发现新证据"));

        assertThat(reopened.stageOn(MON_2023_09_04)).isEqualTo(ReportStage.ACCEPTED);
        assertThat(LIFECYCLE.isResultOwedOn(closed, MON_2023_09_04)).isFalse();
        assertThat(LIFECYCLE.isResultOwedOn(reopened, MON_2023_09_04)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void art15_problems_and_leads_are_owed_a_result_opinions_are_not(ReportKind kind) {
        Report report = play(newReport(), submit(kind, FRI_2023_09_01));

        assertThat(LIFECYCLE.isResultOwedOn(report, MON_2023_09_04))
                .isEqualTo(kind != ReportKind.OPINION && kind != ReportKind.PUBLIC_OPINION);
    }

    @Test
    void art15_no_number_of_days_is_law_but_a_host_may_show_its_own_target() {
        Report lead = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));

        assertThat(LIFECYCLE.serviceTarget(lead, DeadlineRule.of(10, DeadlineUnit.WORKING_DAYS)))
                .map(Deadline::dueDate)
                .contains(LocalDate.of(2023, 9, 15));
        assertThat(LIFECYCLE.feedbackDeadline(lead)).isEmpty();
    }

    @Test
    void art15_only_the_authority_disposes_of_a_report() {
        assertThat(against(
                        play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01)),
                        new ReportAct.Accept(by(PUBLIC, MON_2023_09_04))))
                .containsExactly("actor.engaging-authority");
    }

    @Test
    void art15_a_report_is_linked_to_another_and_not_to_itself() {
        Report lead = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));

        assertThat(against(lead, link(lead.getId()))).containsExactly("report.link");
        assertThat(play(lead, link(new ReportId("r-2"))).getLinks()).hasSize(1);
    }

    @Test
    void art15_a_step_is_not_dated_before_the_step_before_it() {
        assertThat(against(play(newReport(), submit(ReportKind.LEAD, MON_2023_09_04)), accept(FRI_2023_09_01)))
                .contains("steps.in-order");
    }

    @Test
    void art14_confidential_reports_count_without_being_shown() {
        Report open = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));
        Report secret = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01, Confidentiality.IDENTITY_AND_TEXT));

        assertThat(ReportStatistics.of(Stream.of(open, secret, newReport()), MON_2023_09_04))
                .isEqualTo(new ReportStatistics(Map.of(ReportKind.LEAD, 2), Map.of(ReportStage.SUBMITTED, 2)));
    }

    private static Report decided() {
        return play(
                newReport(),
                submit(ReportKind.LEAD, FRI_2023_09_01),
                accept(MON_2023_09_04),
                investigate(MON_2023_09_04),
                decide(MON_2023_09_04, ReportResult.SUBSTANTIATED));
    }

    private static ReportAct link(ReportId other) {
        return new ReportAct.Link(by(OFFICER, MON_2023_09_04), LinkKind.FOLLOWS, other);
    }
}
