package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.AGENCY;
import static org.jiandu.report.Voices.FRI_2023_09_01;
import static org.jiandu.report.Voices.MARKET;
import static org.jiandu.report.Voices.SELF;
import static org.jiandu.report.Voices.against;
import static org.jiandu.report.Voices.by;
import static org.jiandu.report.Voices.newReport;
import static org.jiandu.report.Voices.play;
import static org.jiandu.report.Voices.standing;
import static org.jiandu.report.Voices.submit;

import java.util.List;
import java.util.Optional;
import org.jiandu.party.OrganisationId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Ties;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Article8And11SubmissionTest {
    @ParameterizedTest
    @EnumSource
    void art8_1_to_3_and_11_a_supervisor_in_office_reports_in_each_of_the_five_ways(ReportKind kind) {
        Report report = play(newReport(), submit(kind, FRI_2023_09_01));

        assertThat(report.getKind()).contains(kind);
        assertThat(report.stageOn(FRI_2023_09_01)).isEqualTo(ReportStage.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void art8_only_a_supervisor_in_office_on_that_day_reports_in_that_capacity(Stage stage) {
        ReportAct act = submission(standing(stage, FRI_2023_09_01), ReportKind.LEAD, Optional.empty());

        assertThat(against(newReport(), act).contains("report.in-office")).isEqualTo(!stage.isInOffice());
    }

    @Test
    void art8_a_standing_of_another_day_or_with_another_authority_shows_nothing() {
        Standing yesterday = standing(Stage.IN_OFFICE, FRI_2023_09_01.minusDays(1));
        Standing elsewhere =
                new Standing(Voices.REPORTER, new OrganisationId("rushan-justice"), FRI_2023_09_01, Stage.IN_OFFICE);

        assertThat(against(newReport(), submission(yesterday, ReportKind.LEAD, Optional.empty())))
                .containsExactly("report.in-office");
        assertThat(against(newReport(), submission(elsewhere, ReportKind.LEAD, Optional.empty())))
                .containsExactly("report.in-office");
    }

    @Test
    void art8_nobody_submits_in_the_name_of_a_supervisor() {
        ReportAct act = new ReportAct.Submit(
                by(AGENCY, FRI_2023_09_01),
                standing(Stage.IN_OFFICE, FRI_2023_09_01),
                ReportKind.LEAD,
                "线索",
                Optional.empty(),
                Confidentiality.NONE,
                CaseParties.none(),
                Ties.none(),
                List.of());

        assertThat(against(newReport(), act)).containsExactly("report.own-report");
    }

    @Test
    void art11_a_an_opinion_on_correction_names_the_agency_that_it_was_given_to() {
        Standing standing = standing(Stage.IN_OFFICE, FRI_2023_09_01);

        assertThat(against(newReport(), submission(standing, ReportKind.CORRECTION, Optional.empty())))
                .containsExactly("report.agency-named");
        assertThat(against(newReport(), submission(standing, ReportKind.CORRECTION, Optional.of(MARKET.getId()))))
                .isEmpty();
    }

    @Test
    void art8_a_report_is_submitted_once() {
        assertThat(against(
                        play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01)),
                        submit(ReportKind.LEAD, FRI_2023_09_01)))
                .containsExactly("report.already-submitted");
    }

    @Test
    void art8_a_report_is_not_submitted_again_by_dating_it_earlier() {
        Report report = play(newReport(), submit(ReportKind.LEAD, FRI_2023_09_01));

        assertThat(against(report, submit(ReportKind.OPINION, FRI_2023_09_01.minusDays(1))))
                .containsExactly("steps.in-order");
    }

    private static ReportAct submission(Standing standing, ReportKind kind, Optional<OrganisationId> agency) {
        return new ReportAct.Submit(
                by(SELF, FRI_2023_09_01),
                standing,
                kind,
                "线索",
                agency,
                Confidentiality.NONE,
                CaseParties.none(),
                Ties.none(),
                List.of());
    }
}
