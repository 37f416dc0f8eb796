package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.registry.Weihai.AGENCY;
import static org.jiandu.registry.Weihai.BUREAU;
import static org.jiandu.registry.Weihai.MARKET;
import static org.jiandu.registry.Weihai.OFFICER;
import static org.jiandu.registry.Weihai.RUSHAN;
import static org.jiandu.registry.Weihai.by;
import static org.jiandu.registry.Weihai.file;
import static org.jiandu.registry.Weihai.inOffice;
import static org.jiandu.registry.Weihai.person;
import static org.jiandu.registry.Weihai.registry;
import static org.jiandu.registry.Weihai.require;
import static org.jiandu.registry.Weihai.submit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiandu.party.Person;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportStage;
import org.jiandu.report.ReportStatistics;
import org.junit.jupiter.api.Test;

class ReportsTest {
    private static final LocalDate SAT_2024_06_01 = LocalDate.of(2024, 6, 1);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final PageRequest ALL = PageRequest.first(100);

    private final SocialSupervision registry = registry(new MemoryStorage().open());
    private final Reports reports = registry.reports();
    private final Person wang = person("wang");

    @Test
    void art8_a_report_of_somebody_who_is_not_in_office_is_refused_whatever_the_act_says() {
        assertThat(reports.submit(id(1), BUREAU, submit(wang, MON_2024_06_03, "占道经营")))
                .isInstanceOf(Result.Refused.class);
        assertThat(reports.find(id(1))).isEmpty();
    }

    @Test
    void art12_the_due_list_holds_what_is_owed_and_due_before_a_day_and_nothing_else() {
        inOffice(registry, wang, SAT_2024_06_01);
        // 30 days from Monday 3 June end on Wednesday 3 July; from Thursday 6 June on Saturday 6 July, and so on Monday
        // 8 July
        submitted(1, MON_2024_06_03);
        submitted(2, MON_2024_06_03.plusDays(3));
        submitted(3, MON_2024_06_03.plusDays(3));
        LocalDate thu_2024_07_04 = LocalDate.of(2024, 7, 4);
        LocalDate mon_2024_07_08 = LocalDate.of(2024, 7, 8);

        assertThat(ids(reports.answersDue(Scope.everywhere(), thu_2024_07_04.minusDays(1), ALL)))
                .isEmpty();
        assertThat(ids(reports.answersDue(Scope.everywhere(), thu_2024_07_04, ALL)))
                .containsExactly("r-1");
        assertThat(ids(reports.answersDue(Scope.of(BUREAU), mon_2024_07_08, ALL)))
                .containsExactly("r-1");
        require(reports.act(id(2), new ReportAct.FeedBack(by(AGENCY, thu_2024_07_04), "已整改")));
        assertThat(ids(reports.answersDue(MARKET.getId(), mon_2024_07_08.plusDays(1), ALL)))
                .containsExactly("r-1", "r-3");
        assertThat(ids(reports.answersDue(Scope.of(RUSHAN), mon_2024_07_08.plusDays(1), ALL)))
                .isEmpty();
    }

    @Test
    void art15_open_reports_and_reports_at_a_stage_and_of_a_supervisor_are_found() {
        inOffice(registry, wang, SAT_2024_06_01);
        submitted(1, MON_2024_06_03);
        submitted(2, MON_2024_06_03.plusDays(1));
        require(reports.act(id(2), new ReportAct.Accept(by(OFFICER, MON_2024_06_03.plusDays(2)))));

        assertThat(ids(reports.open(Scope.of(BUREAU), ALL))).containsExactly("r-1", "r-2");
        assertThat(ids(reports.atStage(Scope.everywhere(), ReportStage.ACCEPTED, MON_2024_06_03.plusDays(9), ALL)))
                .containsExactly("r-2");
        assertThat(ids(reports.ofSupervisor(file(wang), ALL))).containsExactly("r-1", "r-2");
        assertThat(ids(reports.ofSupervisor(file(person("li")), ALL))).isEmpty();
        assertThat(ids(reports.submitted(
                        Scope.everywhere(), MON_2024_06_03.plusDays(1), MON_2024_06_03.plusDays(2), ALL)))
                .containsExactly("r-2");
        assertThat(reports.statistics(
                        Scope.everywhere(), MON_2024_06_03, MON_2024_06_03.plusDays(9), MON_2024_06_03.plusDays(9)))
                .isEqualTo(new ReportStatistics(
                        Map.of(ReportKind.CORRECTION, 2), Map.of(ReportStage.SUBMITTED, 1, ReportStage.ACCEPTED, 1)));
    }

    @Test
    void questions_are_answered_in_pages_that_join_to_the_whole() {
        inOffice(registry, wang, SAT_2024_06_01);
        for (int i = 1; i <= 7; i++) {
            submitted(i, MON_2024_06_03.plusDays(i));
        }
        Page<OnRecord<Report>> page = reports.open(Scope.everywhere(), PageRequest.first(3));
        assertThat(ids(page)).containsExactly("r-1", "r-2", "r-3");
        page = reports.open(
                Scope.everywhere(), PageRequest.first(3).after(page.next().orElseThrow()));
        assertThat(ids(page)).containsExactly("r-4", "r-5", "r-6");
        page = reports.open(
                Scope.everywhere(), PageRequest.first(3).after(page.next().orElseThrow()));
        assertThat(ids(page)).containsExactly("r-7");
        assertThat(page.next()).isEmpty();
    }

    @Test
    void a_list_of_days_that_no_store_keeps_is_refused_by_the_day() {
        LocalDate tue1500_01_02 = LocalDate.of(1500, 1, 2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports.submitted(Scope.everywhere(), tue1500_01_02, MON_2024_06_03, ALL))
                .withMessageContaining("1500-01-02");
    }

    private void submitted(int number, LocalDate date) {
        require(reports.submit(id(number), BUREAU, submit(wang, date, "占道经营")));
    }

    private static ReportId id(int number) {
        return new ReportId("r-" + number);
    }

    private static List<String> ids(Page<OnRecord<Report>> page) {
        return page.items().stream()
                .map(report -> report.state().getId().value())
                .toList();
    }
}
