package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jiandu.examples.quickstart.Problems.Problem;
import org.jiandu.input.InputValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {
    private static final String COHORT_HEADER = "id,name,residentId,sector,legallyQualified,credit";
    private static final String GOOD_PERSON = "p-1,王小明,371002189003070012,lawyer,yes,good";
    private static final String ACTS_HEADER = "date,person,act,by";
    private static final String REPORTS_HEADER = "date,report,person,act,by";
    private static final String GOOD_ACT = "2024-03-01,p-1,nominate-self,self";

    static Stream<Arguments> cohorts() {
        return Stream.of(
                cohort("unknown column", COHORT_HEADER + ",nickname", GOOD_PERSON, 1, "nickname", "unknown column"),
                cohort(
                        "column twice",
                        COHORT_HEADER + ",credit",
                        GOOD_PERSON,
                        1,
                        "credit",
                        "the column is named twice"),
                cohort(
                        "missing column",
                        "id,name,residentId,legallyQualified,credit",
                        "p-1,王小明,371002189003070012,yes,good",
                        1,
                        "sector",
                        "missing column"),
                cohort(
                        "an id that is no token",
                        COHORT_HEADER,
                        GOOD_PERSON.replace("p-1", "p 1"),
                        2,
                        "id",
                        "must match \"[A-Za-z0-9._-]{1,64}\""),
                cohort("missing id", COHORT_HEADER, GOOD_PERSON.substring(3), 2, "id", "must not be blank"),
                cohort("missing name", COHORT_HEADER, GOOD_PERSON.replace("王小明", ""), 2, "name", "must not be blank"),
                cohort("missing sector", COHORT_HEADER, GOOD_PERSON.replace("lawyer", ""), 2, "sector", "missing"),
                cohort("cells left out", COHORT_HEADER, GOOD_PERSON.replace(",good", ""), 2, "credit", "missing"),
                cohort(
                        "too many cells",
                        COHORT_HEADER,
                        GOOD_PERSON + ",x",
                        2,
                        "",
                        "the line has 7 cells, the header names 6 columns"),
                cohort(
                        "wrong check digit",
                        COHORT_HEADER,
                        GOOD_PERSON.replace("0012", "0013"),
                        2,
                        "residentId",
                        "has a typing error: the last character does not agree with the digits"),
                cohort(
                        "no such birthday",
                        COHORT_HEADER,
                        GOOD_PERSON.replace("371002189003070012", "371002189002300015"),
                        2,
                        "residentId",
                        "has a date of birth that does not exist (characters 7 to 14)"),
                cohort(
                        "duplicate id",
                        COHORT_HEADER,
                        GOOD_PERSON + "\n" + GOOD_PERSON,
                        3,
                        "id",
                        "the id stands on an earlier line"),
                cohort(
                        "unknown sector",
                        COHORT_HEADER,
                        GOOD_PERSON.replace("lawyer", "LAWYER"),
                        2,
                        "sector",
                        "unknown word; one of: peoples-congress-deputy, cppcc-member, expert, private-entrepreneur,"
                                + " lawyer, peoples-organisation, trade-association, grassroots-organisation,"
                                + " news-media, party-government-staff, other"),
                cohort(
                        "neither yes nor no",
                        COHORT_HEADER,
                        GOOD_PERSON.replace("yes", "true"),
                        2,
                        "legallyQualified",
                        "unknown word; one of: yes, no"),
                cohort(
                        "other sector without words",
                        COHORT_HEADER + ",otherSector",
                        GOOD_PERSON.replace("lawyer", "other"),
                        2,
                        "otherSector",
                        "missing"),
                cohort(
                        "words for a named sector",
                        COHORT_HEADER + ",otherSector",
                        GOOD_PERSON + ",志愿者",
                        2,
                        "otherSector",
                        "filled in, but it means nothing here"),
                cohort(
                        "date of no record",
                        COHORT_HEADER + ",recordDecidedOn",
                        GOOD_PERSON + ",2020-01-01",
                        2,
                        "recordDecidedOn",
                        "filled in, but it means nothing here"),
                cohort(
                        "released before it was decided",
                        COHORT_HEADER + ",record,recordDecidedOn,recordReleasedOn",
                        GOOD_PERSON + ",party-sanction,2020-01-01,2019-12-31",
                        2,
                        "recordReleasedOn",
                        "before the decision"),
                cohort("empty file", "", "", 1, "", "the file has no header"),
                cohort(
                        "quotation marks",
                        COHORT_HEADER,
                        "p-1,\"王\"小明,371002189003070012,lawyer,yes,good",
                        2,
                        "",
                        "the quotation marks do not match; reading stops here"));
    }

    static Stream<Arguments> acts() {
        String day = "no day of the calendar in the form 2024-02-29";
        return Stream.of(
                act("unknown column", ACTS_HEADER + ",why", GOOD_ACT, 1, "why", "unknown column"),
                act("missing column", "date,person,act", "2024-03-01,p-1,withdraw", 1, "by", "missing column"),
                act("missing date", ACTS_HEADER, ",p-1,withdraw,self", 2, "date", "must not be blank"),
                act("29 February 2023", ACTS_HEADER, "2023-02-29,p-1,withdraw,self", 2, "date", day),
                act("date with slashes", ACTS_HEADER, "2024/1/1,p-1,withdraw,self", 2, "date", day),
                act(
                        "unknown person",
                        ACTS_HEADER,
                        "2024-03-01,p-9,withdraw,self",
                        2,
                        "person",
                        "nobody in the cohort has this id"),
                act(
                        "unknown act",
                        ACTS_HEADER,
                        "2024-03-01,p-1,promote,self",
                        2,
                        "act",
                        "unknown word; one of: recommend, nominate-self, invite, accept-invitation,"
                                + " decline-invitation, withdraw, give-consent, approve, reject, confirm-appointment,"
                                + " post-notice, raise-objection, decide-objection, issue-certificate, issue-card,"
                                + " report-card-lost, return-card, renew, shorten-term, change-profile,"
                                + " record-attendance,"
                                + " report-breach, find-conduct, record-payment, commend, dismiss, serve-dismissal,"
                                + " publish-dismissal, resign, suspend, resume, record-assessment, record-training"),
                act(
                        "unknown actor",
                        ACTS_HEADER,
                        "2024-03-01,p-1,withdraw,me",
                        2,
                        "by",
                        "unknown word; one of: bureau, other-bureau, unit, agency, public, self"),
                act(
                        "unknown constant",
                        ACTS_HEADER + ",payment,amount",
                        "2024-03-01,p-1,record-payment,bureau,gift,10",
                        2,
                        "payment",
                        "unknown word; one of: remuneration, expenses, allowance"),
                act(
                        "missing part of an act",
                        ACTS_HEADER + ",lastDay",
                        "2024-03-01,p-1,post-notice,bureau",
                        2,
                        "lastDay",
                        "missing"),
                act(
                        "missing part of an act, and its column",
                        ACTS_HEADER,
                        "2024-03-01,p-1,post-notice,bureau",
                        2,
                        "lastDay",
                        "missing"),
                act(
                        "a decision without the columns of findings",
                        ACTS_HEADER + ",number",
                        "2024-03-01,p-1,decide-objection,bureau,1",
                        2,
                        "found",
                        "this act states exactly one finding, in found or in foundNot"),
                act(
                        "no number",
                        ACTS_HEADER + ",number,found,decidedBy,because",
                        "2024-03-01,p-1,decide-objection,bureau,one,notice.objection,李,查实",
                        2,
                        "number",
                        "no whole number from 1"),
                act(
                        "no amount",
                        ACTS_HEADER + ",payment,amount",
                        "2024-03-01,p-1,record-payment,bureau,expenses,1e3",
                        2,
                        "amount",
                        "no amount above zero with at most two decimals"),
                act(
                        "a cell that the act does not use",
                        ACTS_HEADER + ",lastDay",
                        "2024-03-01,p-1,withdraw,self,2024-03-08",
                        2,
                        "lastDay",
                        "filled in, but it means nothing here"),
                act(
                        "a finding by nobody",
                        ACTS_HEADER + ",found,decidedBy,because",
                        "2024-03-01,p-1,commend,bureau,commendation,,积极",
                        2,
                        "decidedBy",
                        "missing"),
                act(
                        "a decision without a finding",
                        ACTS_HEADER + ",duty,found,decidedBy,because",
                        "2024-03-01,p-1,find-conduct,bureau,secrecy",
                        2,
                        "found",
                        "this act states exactly one finding, in found or in foundNot"),
                act(
                        "unknown topic",
                        ACTS_HEADER + ",found,decidedBy,because",
                        "2024-03-01,p-1,commend,bureau,praise,李,积极",
                        2,
                        "found",
                        "unknown topic; with single spaces between, of: appointment.leading-group,"
                                + " appointment.no-unit, assessment, commendation, condition.7-2, condition.7-3,"
                                + " condition.7-4, dismissal.absences, dismissal.circumstances,"
                                + " dismissal.harm-to-image, dismissal.hearing, dismissal.other, duties.conduct,"
                                + " eligibility.credit, eligibility.no-concurrent-post, eligibility.reappointment,"
                                + " eligibility.sector, notice.length, notice.objection, quota.seat,"
                                + " recusal.no-conflict, recusal.other-circumstance, renewal.exception,"
                                + " renewal.gap, renewal.notice, resignation.certificate, suspension, term.of-body"),
                act(
                        "a text too long, counted as the library counts those of acts",
                        ACTS_HEADER + ",certificate",
                        "2024-03-01,p-1,issue-certificate,bureau," + "𠮷".repeat(51),
                        2,
                        "certificate",
                        "size must be between 0 and 100"),
                act(
                        "the line after a comment, an empty line and a cell of two lines",
                        ACTS_HEADER + ",text",
                        "# comment\n\n2024-03-01,p-1,reject,bureau,\"one\ntwo\"\n2024-03-01,p-1,withdraw,nobody",
                        6,
                        "by",
                        "unknown word; one of: bureau, other-bureau, unit, agency, public, self"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cohorts")
    void a_bad_cohort_has_exactly_this_problem(String title, String cohort, Problem problem) {
        assertThat(problems(cohort, ACTS_HEADER + "\n", Locale.ENGLISH)).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void a_bad_act_has_exactly_this_problem(String title, String acts, Problem problem) {
        assertThat(problems(COHORT_HEADER + "\n" + GOOD_PERSON + "\n", acts, Locale.ENGLISH))
                .containsExactly(problem);
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                report(
                        "missing column",
                        "date,report,person,act",
                        "2024-03-01,r-1,p-1,close",
                        1,
                        "by",
                        "missing column"),
                report(
                        "unknown person",
                        REPORTS_HEADER,
                        "2024-03-01,r-1,p-9,close,bureau",
                        2,
                        "person",
                        "nobody in the cohort has this id"),
                report(
                        "a report that is no token",
                        REPORTS_HEADER,
                        "2024-03-01,r 1,p-1,close,bureau",
                        2,
                        "report",
                        "must match \"[A-Za-z0-9._-]{1,64}\""),
                report(
                        "unknown kind",
                        REPORTS_HEADER + ",kind,text",
                        "2024-03-01,r-1,p-1,submit,self,rumour,text",
                        2,
                        "kind",
                        "unknown word; one of: observation, opinion, public-opinion, correction, lead"),
                report(
                        "missing part of an act",
                        REPORTS_HEADER,
                        "2024-03-01,r-1,p-1,forward,bureau",
                        2,
                        "agency",
                        "missing"),
                report(
                        "a cell that the act does not use",
                        REPORTS_HEADER + ",text",
                        "2024-03-01,r-1,p-1,close,bureau,done",
                        2,
                        "text",
                        "filled in, but it means nothing here"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void a_bad_report_has_exactly_this_problem(String title, String reports, Problem problem) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        InputValidator validator = InputValidator.create();
        Cohort people = new CohortFile(validator, problems)
                .read(new TextFile("cohort.csv", COHORT_HEADER + "\n" + GOOD_PERSON + "\n"));

        assertThat(new ReportsFile(validator, problems, people, Organisations.none(true))
                        .read(new TextFile("reports.csv", reports)))
                .isEmpty();
        assertThat(problems.list()).containsExactly(problem);
    }

    @Test
    void a_bad_report_keeps_everything_from_being_played(@TempDir Path folder) throws IOException {
        Path reports = write(folder, "voices.csv", REPORTS_HEADER + "\n2023-02-29,r-1,p-01,close,bureau\n");

        Run run = Run.of("--reports", reports.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Problems in the input: 1. Nothing was played.", "voices.csv", "no day of the calendar");
    }

    @Test
    void several_problems_are_all_reported_in_the_order_of_the_lines_and_nothing_is_played(@TempDir Path folder)
            throws IOException {
        Path cohort = write(
                folder, "people.csv", COHORT_HEADER + "\n,李,371002189003070013,judge,yes,good\n" + GOOD_PERSON + "\n");
        Path acts = write(
                folder,
                "deeds.csv",
                ACTS_HEADER + "\n2023-02-29,p-1,fly,self\n" + GOOD_ACT + "\n2024-03-02,p-2,withdraw,self\n");

        Run run = Run.of("--cohort", cohort.toString(), "--acts", acts.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Problems in the input: 6. Nothing was played.")
                .doesNotContain("3710021890");
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.contains(".csv"))
                        .map(line -> line.strip().replaceAll(" {2,}", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("people.csv 2 sector unknown word"),
                        line -> assertThat(line).startsWith("people.csv 2 id must not be blank"),
                        line -> assertThat(line).startsWith("people.csv 2 residentId has a typing error"),
                        line -> assertThat(line).startsWith("deeds.csv 2 date no day of the calendar"),
                        line -> assertThat(line).startsWith("deeds.csv 2 act unknown word"),
                        line -> assertThat(line).startsWith("deeds.csv 4 person nobody in the cohort"));
    }

    @Test
    void an_act_for_somebody_of_an_empty_cohort_is_a_problem() {
        assertThat(problems(COHORT_HEADER, ACTS_HEADER + "\n" + GOOD_ACT, Locale.ENGLISH))
                .containsExactly(new Problem("acts.csv", 2, "person", "nobody in the cohort has this id"));
    }

    @Test
    void the_last_line_may_end_without_a_line_break() {
        assertThat(problems(COHORT_HEADER + "\n" + GOOD_PERSON + "\np-2", ACTS_HEADER, Locale.ENGLISH))
                .hasSize(5)
                .extracting(Problem::line)
                .containsOnly(3);
    }

    @Test
    void problems_are_reported_in_chinese_too(@TempDir Path folder) throws IOException {
        Path cohort = write(folder, "people.csv", COHORT_HEADER + "\n" + GOOD_PERSON.replace("0012", "0013") + "\n");

        Run run = Run.of("--lang", "zh", "--cohort", cohort.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("未执行任何行为", "末位校验码与前17位不符", "名单中没有该编号的人员");
    }

    @Test
    void a_file_without_a_header_does_not_give_away_names_and_numbers() {
        assertThat(problems(GOOD_PERSON, ACTS_HEADER, Locale.ENGLISH))
                .extracting(Problem::column)
                .doesNotContain("王小明", "371002189003070012")
                .contains("2", "3", "id", "name");
    }

    @Test
    void a_file_that_cannot_be_read_is_one_problem(@TempDir Path folder) throws IOException {
        Path gbk = folder.resolve("gbk.csv");
        Files.write(gbk, (COHORT_HEADER + "\n" + GOOD_PERSON).getBytes(Charset.forName("GBK")));
        Path acts = write(folder, "acts.csv", ACTS_HEADER + "\n" + GOOD_ACT + "\n");

        assertThat(Run.of("--cohort", gbk.toString(), "--acts", acts.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Problems in the input: 1.", "the file is not UTF-8"));
        assertThat(Run.of("--acts", folder.resolve("none.csv").toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("none.csv", "the file cannot be read"));
    }

    @Test
    void a_byte_order_mark_and_columns_in_another_order_are_no_problem(@TempDir Path folder) throws IOException {
        Path cohort = write(folder, "people.csv", "\uFEFF" + COHORT_HEADER + "\r\n" + GOOD_PERSON + "\r\n");
        Path acts = write(folder, "acts.csv", "by,act,person,date\r\nself,nominate-self,p-1,2024-03-01\r\n");

        Run run = Run.of("--cohort", cohort.toString(), "--acts", acts.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 people, 1 acts: 1 accepted", "5. The history of p-1 王**: 1 facts");
    }

    private static Arguments cohort(String title, String header, String rows, int line, String column, String reason) {
        return arguments(title, header + "\n" + rows + "\n", new Problem("cohort.csv", line, column, reason));
    }

    private static Arguments act(String title, String header, String rows, int line, String column, String reason) {
        return arguments(title, header + "\n" + rows + "\n", new Problem("acts.csv", line, column, reason));
    }

    private static Arguments report(String title, String header, String rows, int line, String column, String reason) {
        return arguments(title, header + "\n" + rows + "\n", new Problem("reports.csv", line, column, reason));
    }

    private static List<Problem> problems(String cohort, String acts, Locale locale) {
        Problems problems = new Problems(Words.in(locale));
        InputValidator validator = InputValidator.create();
        Cohort people = new CohortFile(validator, problems).read(new TextFile("cohort.csv", cohort));
        List<DatedAct> dated = new ActsFile(validator, problems, people).read(new TextFile("acts.csv", acts));
        assertThat(problems.isEmpty() || dated.isEmpty()).isTrue();
        return problems.list();
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
