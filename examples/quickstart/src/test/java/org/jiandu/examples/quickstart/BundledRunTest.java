package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.examples.quickstart.Playback.Played;
import org.jiandu.message.Messages;
import org.jiandu.party.PersonId;
import org.jiandu.registry.OnRecord;
import org.jiandu.report.Report;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportDecision;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Closure;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.FactKind;
import org.jiandu.supervisor.History;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.term.Term;
import org.jiandu.time.Deadline;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;

class BundledRunTest {
    private static final Playback PLAYBACK = Bundled.SUPERVISORS;

    /** The facts that there are none of under the Weihai Measures. */
    private static final EnumSet<FactKind> NOT_UNDER_THESE_MEASURES = EnumSet.of(
            FactKind.CONSENT_GIVEN,
            FactKind.CONFIRMED,
            FactKind.CARD_ISSUED,
            FactKind.CARD_LOST,
            FactKind.CARD_RETURNED,
            FactKind.TERM_SHORTENED,
            FactKind.EXPENSES_PAID,
            FactKind.RESIGNATION_ASKED,
            FactKind.SUSPENDED,
            FactKind.RESUMED,
            FactKind.ASSESSED,
            FactKind.TRAINED,
            FactKind.ALLOWANCE_PAID);

    private static final ReportPlayback REPORTS = Bundled.REPORTS;
    private static final Run ENGLISH = Run.english();
    private static final Run CHINESE = Run.chinese();

    @Test
    void every_act_says_what_it_expects_and_comes_so() {
        assertThat(PLAYBACK.played())
                .hasSizeGreaterThan(150)
                .allSatisfy(played -> assertThat(played.line().expected())
                        .as("line %d", played.line().number())
                        .contains(played.reply().answer()));
    }

    @Test
    void the_refusals_are_these_with_these_articles_and_days() {
        assertThat(PLAYBACK.played().stream()
                        .filter(played -> played.reply().answer() != Answer.ACCEPTED)
                        .map(BundledRunTest::summary))
                .containsExactlyInAnyOrder(
                        "2026-03-10 p-01 RENEW Art. 5: never under this policy",
                        "2024-05-20 p-06 APPROVE Art. 2 para. 2: after a human act",
                        "2024-05-21 p-07 APPROVE Art. 7 item 1: never under this policy",
                        "2024-05-22 p-08 APPROVE Art. 7 item 1: never under this policy",
                        "2024-05-23 p-09 APPROVE Art. 7 item 1: never under this policy",
                        "2026-04-08 p-11 RENEW Art. 2 para. 2: after a human act",
                        "2024-05-24 p-12 APPROVE Art. 7 item 1: after a human act",
                        "2025-02-17 p-13 APPROVE Art. 7 item 1: after a human act",
                        "2023-07-11 p-14 PUBLISH_DISMISSAL Art. 16: never under this policy",
                        "2025-09-08 p-14 APPROVE Art. 16: after a human act",
                        "2024-06-03 p-15 ISSUE_CERTIFICATE Art. 4: after a human act",
                        "2024-11-12 p-16 DISMISS Art. 16 item 6: after a human act",
                        "2025-06-10 p-17 APPROVE Art. 7 item 1, Art. 16: never under this policy",
                        "2025-03-05 p-18 DISMISS Art. 16 item 3: after a human act",
                        "2025-07-01 p-20 DISMISS Art. 16 item 5: after a human act",
                        "2025-02-18 p-23 APPROVE Art. 2 para. 2: after a human act",
                        "2022-04-11 p-24 NOMINATE_SELF Art. 18: from 2022-04-18",
                        "2024-05-20 p-24 RENEW Art. 5: never under this policy",
                        "2025-06-02 p-25 NOMINATE_SELF Art. 4: after a human act",
                        "2025-06-23 p-25 ISSUE_CERTIFICATE Art. 3: after a human act",
                        "2025-09-02 p-25 REPORT_BREACH Art. 13: after a human act",
                        "2025-01-15 p-26 RECORD_PAYMENT Art. 6: never under this policy",
                        "2025-01-16 p-26 RECORD_PAYMENT Art. 6: never under this policy",
                        "2025-12-15 p-27 COMMEND Art. 17: after a human act",
                        "2026-04-10 p-29 ISSUE_CERTIFICATE Art. 4, Art. 4: after a human act",
                        "2025-10-14 p-30 POST_NOTICE Art. 4: after a human act",
                        "2025-10-20 p-30 ISSUE_CERTIFICATE Art. 4: from 2025-10-22");
    }

    @Test
    void every_act_on_a_report_says_what_it_expects_and_comes_so() {
        assertThat(REPORTS.played())
                .hasSizeGreaterThan(50)
                .allSatisfy(played -> assertThat(played.line().expected())
                        .as("line %d", played.line().number())
                        .contains(played.reply().answer()));
    }

    @Test
    void the_refused_acts_on_reports_are_these_with_these_articles() {
        assertThat(REPORTS.played().stream()
                        .filter(played -> played.reply().answer() != Answer.ACCEPTED)
                        .map(played -> played.dated().date() + " "
                                + played.dated().report() + " "
                                + played.act().orElseThrow().kind() + " "
                                + verdict(played).unmet().get(0).citation().text(Locale.ENGLISH)))
                .containsExactly(
                        "2025-10-20 r-02 CLOSE Art. 12",
                        "2025-03-13 r-07 DECIDE Art. 15",
                        "2025-06-19 r-08 CLOSE Art. 15",
                        "2025-10-20 r-11 SUBMIT Art. 8",
                        "2026-04-01 r-12 SUBMIT Art. 12",
                        "2026-04-07 r-12 FEED_BACK Art. 12",
                        "2026-03-24 r-13 SUBMIT Art. 10 para. 1");
    }

    @Test
    void the_reports_show_every_act_kind_and_result() {
        assertThat(REPORTS.played())
                .extracting(played -> played.act().orElseThrow().kind())
                .contains(providedOnReports());
        assertThat(REPORTS.reports().stream().flatMap(report -> report.getKind().stream()))
                .contains(ReportKind.values());
        assertThat(REPORTS.reports().stream()
                        .flatMap(report -> report.getDecision().stream())
                        .map(ReportDecision::result))
                .contains(ReportResult.values());
    }

    @Test
    void art12_the_time_to_feed_back_rolls_over_holidays_and_stops_at_a_make_up_working_day() {
        assertThat(dueDate("r-01")).isEqualTo("2024-02-18");
        assertThat(dueDate("r-02")).isEqualTo("2025-10-09");
        assertThat(dueDate("r-03")).isEqualTo("2026-01-04");
    }

    private static LocalDate dueDate(String id) {
        Report report = REPORTS.reports().stream()
                .filter(each -> each.getId().equals(new ReportId(id)))
                .findFirst()
                .orElseThrow();
        return REPORTS.lifecycle()
                .feedbackDeadline(report)
                .map(Deadline::dueDate)
                .orElseThrow();
    }

    @Test
    void beside_a_cohort_or_acts_of_ones_own_the_bundled_reports_and_engagements_are_not_played() {
        assertThat(Run.of("--acts", "src/main/resources/org/jiandu/examples/quickstart/acts.csv"))
                .satisfies(run -> assertThat(run.exitCode()).isZero())
                .satisfies(run -> assertThat(run.out()).doesNotContain("r-01", "6. Answers", "e-01", "9. Who"));
    }

    /** The acts that the measures know; some are of other places. */
    private static ReportActKind[] providedOnReports() {
        ReportLifecycle lifecycle = ReportLifecycle.of(Bundled.POLICY, WorkCalendars.stateCouncil());
        return Stream.of(ReportActKind.values())
                .filter(act -> Stream.of(ReportStage.values())
                        .anyMatch(stage -> lifecycle.transition(stage, act).isAdmitted()))
                .toArray(ReportActKind[]::new);
    }

    private static DismissalGround[] listed() {
        return Bundled.POLICY.value(SupervisorParameters.GROUNDS).stream()
                .map(ListedGround::ground)
                .toArray(DismissalGround[]::new);
    }

    private static Verdict verdict(Judged judged) {
        return judged.reply().verdict().orElseThrow();
    }

    private static String summary(Played played) {
        SupervisorAct act = played.dated().act();
        List<String> places = verdict(played).unmet().stream()
                .map(reason -> reason.citation().text(Locale.ENGLISH))
                .toList();
        return act.date() + " " + played.dated().person() + " " + act.kind() + " " + String.join(", ", places) + ": "
                + Messages.in(Locale.ENGLISH).text(verdict(played).earliest().message());
    }

    @Test
    void the_cohort_shows_every_act_ground_sector_channel_and_end_of_a_candidacy() {
        assertThat(PLAYBACK.played())
                .extracting(played -> played.dated().act().kind())
                .containsAll(PLAYBACK.lifecycle().acts());
        assertThat(dismissals()).extracting(Dismissal::ground).contains(listed());
        assertThat(files())
                .flatExtracting(SupervisorFile::getProfiles)
                .extracting(dated -> dated.profile())
                .extracting(Profile::getSector)
                .contains(Sector.values());
        assertThat(files().stream().flatMap(file -> file.getChannel().stream())).contains(Channel.values());
        assertThat(files().stream().flatMap(file -> file.getClosure().stream())).contains(Closure.values());
        assertThat(files().stream()
                        .map(file -> PLAYBACK.history(file.getPerson().getId())))
                .flatExtracting(History::facts)
                .extracting(SupervisorFact::kind)
                .containsAll(EnumSet.complementOf(NOT_UNDER_THESE_MEASURES));
    }

    @Test
    void art5_the_certificate_of_29_february_2024_runs_to_28_february_2026_and_then_to_29_february_2028() {
        assertThat(PLAYBACK.file(new PersonId("p-05")).getAppointments())
                .flatExtracting(Appointment::terms)
                .extracting(Term::range)
                .extracting(range -> range.firstDay() + " " + range.lastDay().orElseThrow())
                .containsExactly("2024-02-29 2026-02-28", "2026-03-01 2028-02-29");
    }

    @Test
    void the_report_speaks_english() {
        assertThat(ENGLISH.exitCode()).isZero();
        assertThat(ENGLISH.err()).isEmpty();
        assertThat(ENGLISH.out().replaceAll("\\s+", " "))
                .startsWith("The registry begins: SQLite, in the folder ")
                .contains("Weihai Measures on the Administration of Social Supervisors")
                .contains("Public notice: 7 calendar days.", "the choice of the host, here of this demonstration")
                .contains("Readings relied on: Art. 3 which bodies engage supervisors; Art. 4")
                .contains("Art. 16 item 6 when absences are a ground.");
        assertThat(ENGLISH.out())
                .contains("312 acts: 0 played in earlier runs, 312 now.")
                .contains("32 people, 182 acts: 155 accepted, 22 refused, 5 waiting for a finding.")
                .contains("Every act came as the acts file expects.")
                .contains("1. In office on 2026-04-10: 15")
                .contains("p-05 陈**   lawyer                                        2     2026-03-01  2028-02-29")
                .contains("2. Refused or waiting for a finding: 40")
                .contains("2026-03-10  p-01 王**   renew                   Art. 5 ")
                .contains("→ never under this policy", "→ from 2025-10-22", "– on record: Party sanction")
                .contains("3. Candidates on 2026-04-10: 3")
                .contains("4. Due on 2026-04-10, with the terms that end within 60 days")
                .contains("2026-05-31  term 2 ends, days left: 51; no further term is granted")
                .contains("2028-02-29  reaches the limit of consecutive terms; no renewal is left")
                .contains("p-29 𠮷**   Art. 4              2026-04-07  open objection no. 1:")
                .contains("a bar has arisen in office: the person is: enforcement officer")
                .contains("The ground is established: absences in a row without cause. Nobody has")
                .contains("5. The history of p-14 朱**: 15 facts")
                .contains("2023-02-22  2023-03-09  attendance recorded")
                .contains(
                        "Dismissal: decided 2023-06-28, effective 2023-07-01, served 2023-07-03, published 2023-07-10.")
                .contains("11 reports, 57 acts on them: 50 accepted, 7 refused, 0 waiting for a finding.")
                .contains("Every act on a report came as the reports file expects.")
                .contains("2025-10-20  r-11        submit                  Art. 8 ")
                .contains("6. Answers that agencies owe on 2026-04-10: 4 (Art. 12;")
                .contains(
                        "r-03      market-regulation   long overdue  2026-01-04  It runs from the event of 2025-12-02.")
                .contains("2026-01-03 rests: New Year's Day (Notice of the General Office")
                .contains("r-04      market-regulation   overdue       2026-03-26")
                .contains("r-05      market-regulation   due soon      2026-04-15")
                .contains("r-12      market-regulation   not due       2026-05-06")
                .contains("7. Results that the authority owes on 2026-04-10: 4 (Art. 15)")
                .contains("promptly; no number of days in law")
                .contains("8. Report r-06 as two audiences see it: identity and text confidential (Art. 14)")
                .containsPattern("reporter +p-14 +\\(absent\\)")
                .containsPattern("text +反映人所在小区的摊位被重复处罚 +\\(absent\\)");
    }

    @Test
    void the_report_speaks_chinese() {
        assertThat(CHINESE.exitCode()).isZero();
        assertThat(CHINESE.err()).isEmpty();
        assertThat(CHINESE.out())
                .contains("公示期：7个自然日。", "此处为本演示的选择")
                .contains("各项结果均与行为文件的预期一致。")
                .contains("一、2026-04-10在任：15人")
                .contains("2026-03-10  p-01 王**   续聘                    第五条 ")
                .contains("第十六条第（六）项", "→ 在本政策下不可", "→ 自2025-10-22起")
                .contains("任职期间出现禁止情形：该人员为：行政执法人员")
                .contains("五、p-14 朱**的履历：15项事实")
                .contains("解聘：决定2023-06-28，生效2023-07-01，送达2023-07-03，公布2023-07-10。")
                .contains("11件反映事项，57项行为：通过50项，不予通过7项，待认定0项。")
                .contains("六、2026-04-10行政执法机关待反馈：4件（第十二条；")
                .contains("严重逾期      2026-01-04  自2025-12-02的事由起算。")
                .contains("七、2026-04-10司法行政机关待反馈处理结果：4件（第十五条）")
                .contains("及时；法规未规定天数")
                .contains("八、不同对象所见的事项r-06：")
                .containsPattern("反映人 +p-14 +（无此项）");
    }

    @Test
    void candidates_with_the_legal_qualification_come_first() {
        assertThat(ENGLISH.out().indexOf("p-32 邓**")).isBetween(0, ENGLISH.out().indexOf("p-31 袁**"));
    }

    @Test
    void no_name_and_no_id_number_is_printed() {
        assertThat(ENGLISH.out() + CHINESE.out()).doesNotContainPattern(Pattern.compile("[0-9]{17}"));
        assertThat(files())
                .extracting(file -> file.getPerson().getName().value())
                .hasSize(32)
                .allSatisfy(name -> assertThat(ENGLISH.out() + CHINESE.out()).doesNotContain(name));
    }

    @Test
    void the_tables_speak_of_the_day_asked_for() {
        assertThat(Run.again("--on", "2022-05-31", "--due-within", "0").out())
                .contains("1. In office on 2022-05-31: 1\n")
                .contains("p-24 韩**   grass-roots self-governing organisation       1     2022-05-10  2024-05-09")
                .contains("3. Candidates on 2022-05-31: 1,")
                .contains("with the terms that end within 0 days");
    }

    @Test
    void the_history_of_anybody_can_be_asked_for() {
        assertThat(Run.again("--history", "p-04").out())
                .contains("5. The history of p-04 刘**: 4 facts")
                .contains("withdrawn", "candidacy closed");
        assertThat(Run.again("--history", "p-99").exitCode()).isEqualTo(2);
    }

    @Test
    void art4_a_longer_notice_changes_the_outcomes_and_the_report_names_the_lines() {
        assertThat(Run.of("--notice-days", "10").out())
                .contains("Public notice: 10 calendar days.")
                .contains("NOT as the acts file expects: lines 6, ");
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        assertThat(Run.again("--notice-days", "0").exitCode()).isEqualTo(2);
        assertThat(Run.again("--due-within", "-1").exitCode()).isEqualTo(2);
        assertThat(Run.again("--on", "2023-02-29").exitCode()).isEqualTo(2);
        assertThat(Run.again("--lang", "fr").exitCode()).isEqualTo(2);
        assertThat(Run.again("--erase", "p-99").exitCode()).isEqualTo(2);
        assertThat(Run.again("--postgres", "jdbc:h2:mem:x").exitCode()).isEqualTo(2);
        assertThat(Run.again("--help").out()).contains("--notice-days", "Exit codes");
    }

    private static List<SupervisorFile> files() {
        return PLAYBACK.files().stream().map(OnRecord::state).toList();
    }

    private static List<Dismissal> dismissals() {
        return files().stream()
                .flatMap(file -> file.getAppointments().stream())
                .flatMap(appointment -> appointment.dismissal().stream())
                .toList();
    }
}
