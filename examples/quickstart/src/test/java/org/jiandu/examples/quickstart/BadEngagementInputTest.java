package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
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

class BadEngagementInputTest {
    private static final String UNUSED = "filled in, but it means nothing here";
    private static final String NO_ORGANISATION = "no organisation of the organisations file has this id";
    private static final String ENGAGEMENTS = "date,engagement,person,act,by";
    private static final String TIES = "person,knownFrom,firstDay,lastDay,relative,tie,of,service,organisation";
    private static final String COHORT =
            "id,name,residentId,sector,legallyQualified,credit\np-1,王小明,371002189003070012,lawyer,yes,good\n";
    private static final String ORGANISATIONS = "id,name,creditCode\no-1,海天渔业有限公司,91371000QX0000034W\n";

    static Stream<Arguments> organisations() {
        return Stream.of(
                bad("missing column", "id,creditCode\no-1,91371000QX0000034W", 1, "name", "missing column"),
                bad("missing name", "id,name\no-1,", 2, "name", "must not be blank"),
                bad("no token", "id,name\no 1,海天", 2, "id", "must match \"[A-Za-z0-9._-]{1,64}\""),
                bad(
                        "a credit code with a typing error",
                        "id,name,creditCode\no-1,海天,91371000QX0000034X",
                        2,
                        "creditCode",
                        "has a typing error: the last character does not agree with the others"),
                bad("twice", "id,name\no-1,海天\no-1,蓝湾", 3, "id", "the id stands on an earlier line"));
    }

    static Stream<Arguments> ties() {
        return Stream.of(
                bad(
                        "unknown person",
                        TIES + "\np-9,2024-01-01,2020-01-01,,q-1,spouse,p-9",
                        2,
                        "person",
                        "nobody in the cohort has this id"),
                bad(
                        "no day known from",
                        TIES + "\np-1,,2020-01-01,,q-1,spouse,p-1",
                        2,
                        "knownFrom",
                        "must not be blank"),
                bad("half a kinship", TIES + "\np-1,2024-01-01,2020-01-01,,q-1,spouse", 2, "of", "missing"),
                bad(
                        "unknown tie",
                        TIES + "\np-1,2024-01-01,2020-01-01,,q-1,friend,p-1",
                        2,
                        "tie",
                        "unknown word; one of: spouse, parent, adoptive-parent, step-parent, sibling, half-sibling,"
                                + " adoptive-sibling, step-sibling, supports"),
                bad(
                        "a tie to oneself",
                        TIES + "\np-1,2024-01-01,2020-01-01,,p-1,spouse,p-1",
                        2,
                        "of",
                        "a tie is between two people"),
                bad(
                        "ends before it begins",
                        TIES + "\np-1,2024-01-01,2020-01-01,2019-01-01,q-1,spouse,p-1",
                        2,
                        "lastDay",
                        "before the first day"),
                bad(
                        "unknown organisation",
                        TIES + "\np-1,2024-01-01,2020-01-01,,,,,employment,o-9",
                        2,
                        "organisation",
                        NO_ORGANISATION),
                bad(
                        "kinship and service on one line",
                        TIES + "\np-1,2024-01-01,2020-01-01,,q-1,,,employment,o-1",
                        2,
                        "relative",
                        UNUSED));
    }

    static Stream<Arguments> engagements() {
        return Stream.of(
                bad(
                        "no token",
                        ENGAGEMENTS + "\n2024-03-01,e 1,,conclude,bureau",
                        2,
                        "engagement",
                        "must match \"[A-Za-z0-9._-]{1,64}\""),
                bad(
                        "unknown person",
                        ENGAGEMENTS + "\n2024-03-01,e-1,p-9,accept,self",
                        2,
                        "person",
                        "nobody in the cohort has this id"),
                bad(
                        "unknown act",
                        ENGAGEMENTS + "\n2024-03-01,e-1,p-1,attend,self",
                        2,
                        "act",
                        "unknown word; one of: open, change-parties, reschedule, cancel, conclude, invite, accept,"
                                + " decline, ask-leave, decide-leave, declare-recusal, order-recusal, ask-withdrawal,"
                                + " decide-withdrawal, lift-recusal, waive-recusal, record-presence, offer-excuse,"
                                + " decide-excuse, deliver, accept-work, return-work, release, mark-for-reexamination,"
                                + " reexamine"),
                bad("missing person", ENGAGEMENTS + "\n2024-03-01,e-1,,accept,self", 2, "person", "missing"),
                bad(
                        "a person for an act on the whole",
                        ENGAGEMENTS + "\n2024-03-01,e-1,p-1,conclude,bureau",
                        2,
                        "person",
                        UNUSED),
                bad(
                        "nobody concerned",
                        ENGAGEMENTS + "\n2024-03-01,e-1,,conclude,self",
                        2,
                        "by",
                        "the act concerns nobody in particular, so nobody does it for himself or herself"),
                bad(
                        "missing part of an act",
                        ENGAGEMENTS + ",head\n2024-03-01,e-1,p-1,declare-recusal,self,self",
                        2,
                        "text",
                        "missing"),
                bad(
                        "parties that are no ids",
                        ENGAGEMENTS + ",text,persons\n2024-03-01,e-1,,change-parties,bureau,why,\"q-1, q-2\"",
                        2,
                        "persons",
                        "no ids with single spaces between"),
                bad(
                        "unknown organisation among the parties",
                        ENGAGEMENTS + ",text,organisations\n2024-03-01,e-1,,change-parties,bureau,why,o-1 o-9",
                        2,
                        "organisations",
                        NO_ORGANISATION),
                bad(
                        "candidates beside a name",
                        ENGAGEMENTS + ",candidates,replaces,text\n2024-03-01,e-1,p-1,invite,bureau,p-1,p-1,why",
                        2,
                        "person",
                        UNUSED),
                bad(
                        "candidates in nobody's place",
                        ENGAGEMENTS + ",candidates\n2024-03-01,e-1,,invite,bureau,p-1",
                        2,
                        "replaces",
                        "missing"),
                bad(
                        "unknown candidate",
                        ENGAGEMENTS + ",candidates,replaces,text\n2024-03-01,e-1,,invite,bureau,p-1 p-9,p-1,why",
                        2,
                        "candidates",
                        "nobody in the cohort has this id"),
                bad(
                        "in somebody's place without a reason",
                        ENGAGEMENTS + ",replaces\n2024-03-01,e-1,p-1,invite,bureau,p-1",
                        2,
                        "text",
                        "missing"),
                bad(
                        "a finding by nobody",
                        ENGAGEMENTS + ",found,because\n2024-03-01,e-1,p-1,accept,self,recusal.no-conflict,why",
                        2,
                        "decidedBy",
                        "missing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("organisations")
    void a_bad_organisation_has_exactly_this_problem(String title, String text, Problem problem) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        new OrganisationsFile(InputValidator.create(), problems).read(new TextFile("bad.csv", text));

        assertThat(problems.list()).containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ties")
    void a_bad_tie_has_exactly_this_problem(String title, String text, Problem problem) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        KnownTies ties = new TiesFile(InputValidator.create(), problems, cohort(problems), bodies(problems))
                .read(new TextFile("bad.csv", text));

        assertThat(problems.list()).containsExactly(problem);
        assertThat(ties).isEqualTo(KnownTies.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engagements")
    void a_bad_act_on_an_engagement_has_exactly_this_problem(String title, String text, Problem problem) {
        Problems problems = new Problems(Words.in(Locale.ENGLISH));
        List<DatedEngagementAct> acts = new EngagementsFile(
                        InputValidator.create(), problems, cohort(problems), bodies(problems))
                .read(new TextFile("bad.csv", text));

        assertThat(problems.list()).containsExactly(problem);
        assertThat(acts).isEmpty();
    }

    @Test
    void problems_of_all_files_are_reported_at_once_and_nothing_is_played(@TempDir Path folder) throws IOException {
        Run run = Run.of(
                "--organisations",
                write(folder, "bodies.csv", "id,name\n,海天\n"),
                "--ties",
                write(folder, "known.csv", TIES + "\np-01,2024-01-01,2020-02-30,,q-1,spouse,p-01\n"),
                "--engagements",
                write(folder, "events.csv", ENGAGEMENTS + "\n2024-03-01,e-1,p-99,accept,self\n"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()
                        .lines()
                        .filter(line -> line.contains(".csv"))
                        .map(line -> line.strip().replaceAll(" {2,}", " ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("bodies.csv 2 id must not be blank"),
                        line -> assertThat(line).startsWith("known.csv 2 firstDay no day of the calendar"),
                        line -> assertThat(line).startsWith("events.csv 2 person nobody in the cohort"));
    }

    @Test
    void organisations_that_cannot_be_read_are_one_problem_and_not_one_of_every_tie(@TempDir Path folder) {
        Run run = Run.of("--organisations", folder.resolve("none.csv").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Problems in the input: 1.", "none.csv", "the file cannot be read");
    }

    @Test
    void the_ties_of_a_reporter_count_for_reports_of_ones_own_too(@TempDir Path folder) throws IOException {
        String reports = write(folder, "voices.csv", """
                date,report,person,act,by,kind,text,agency,persons,expect
                2026-03-24,r-1,p-25,submit,self,opinion,x,market-regulation,,accepted
                2026-03-24,r-2,p-25,submit,self,opinion,x,ecology,,refused
                2026-03-24,r-3,p-05,submit,self,opinion,x,market-regulation,q-02,refused
                """);

        assertThat(Run.of("--reports", reports).out())
                .contains("3 acts on them: 1 accepted, 2 refused")
                .contains("Every act on a report came as the reports file expects.");
    }

    private static Cohort cohort(Problems problems) {
        return new CohortFile(InputValidator.create(), problems).read(new TextFile("cohort.csv", COHORT));
    }

    private static Organisations bodies(Problems problems) {
        return new OrganisationsFile(InputValidator.create(), problems)
                .read(new TextFile("organisations.csv", ORGANISATIONS));
    }

    private static Arguments bad(String title, String text, int line, String column, String reason) {
        return arguments(title, text + "\n", new Problem("bad.csv", line, column, reason));
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
