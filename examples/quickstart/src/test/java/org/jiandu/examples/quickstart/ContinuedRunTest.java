package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.supervisor.SupervisorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second run goes on where the first one was. */
class ContinuedRunTest {
    private static final String COHORT = """
            id,name,residentId,sector,legallyQualified,credit
            p-1,王小明,371002189003070012,lawyer,yes,good
            """;
    private static final String ACTS = "date,person,act,by,expect,note,lastDay,found,decidedBy,because,text\n";
    private static final String NOMINATED = "2024-03-01,p-1,nominate-self,self,accepted\n";
    private static final String APPROVED =
            "2024-03-04,p-1,approve,bureau,accepted,,," + "condition.7-2 condition.7-3 condition.7-4,李科长,经审核符合条件\n";
    private static final String REFUSED = "2024-03-02,p-1,serve-dismissal,bureau,refused\n";

    @TempDir
    private Path temporary;

    @Test
    void a_second_run_plays_nothing_again_and_prints_the_same_tables() {
        Run first = Run.english();

        Run second = Run.again();

        assertThat(second.exitCode()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out())
                .startsWith("The registry goes on: SQLite, in the folder ")
                .contains("312 acts: 312 played in earlier runs, 0 now.")
                .contains("32 people, 182 acts: 155 accepted, 22 refused, 5 waiting for a finding.")
                .contains("Every act came as the acts file expects.")
                .contains("2. Refused or waiting for a finding: 0\nIn earlier runs: 40.")
                .contains("(Art. 10 para. 1)\nFor the acts of this run.");
        assertThat(second.tables()).isEqualTo(first.tables()).contains("1. In office on 2026-04-10: 15");
        assertThat(Run.again("--lang", "zh").out())
                .startsWith("接续登记库：SQLite")
                .contains("共312项行为：此前各次运行已执行312项，本次执行0项。", "此前各次运行另有40项");
    }

    @Test
    void what_was_added_is_played_wherever_it_was_added_and_what_was_there_is_not() throws IOException {
        assertThat(play(ACTS + "2024-03-01,p-1,nominate-self,self,accepted,a note\n")
                        .out())
                .contains("1 acts: 0 played in earlier runs, 1 now.");

        Run more = play(ACTS + REFUSED + NOMINATED + APPROVED + REFUSED);

        assertThat(more.out())
                .contains("4 acts: 1 played in earlier runs, 3 now.")
                .contains("1 people, 4 acts: 2 accepted, 2 refused, 0 waiting for a finding.")
                .contains("Every act came as the acts file expects.")
                .contains("5. The history of p-1 王**: 2 facts");
        assertThat(play(ACTS + REFUSED + NOMINATED + APPROVED + REFUSED).out())
                .contains("4 acts: 4 played in earlier runs, 0 now.")
                .contains("5. The history of p-1 王**: 2 facts");
    }

    @Test
    void fresh_begins_anew() throws IOException {
        play(ACTS + NOMINATED + APPROVED);

        assertThat(play(ACTS + NOMINATED, "--fresh").out())
                .startsWith("The registry begins: ")
                .contains("1 acts: 0 played in earlier runs, 1 now.", "p-1 王**: 1 facts");
    }

    @Test
    void bad_input_is_found_before_anything_is_played_or_made() throws IOException {
        Run bad = play(ACTS + NOMINATED + "1066-10-14,p-1,withdraw,self\n");

        assertThat(bad.exitCode()).isEqualTo(2);
        assertThat(bad.err()).contains("no day of the calendar");
        assertThat(temporary.resolve("registry")).doesNotExist();

        play(ACTS + NOMINATED);
        List<String> listed = Files.readAllLines(temporary.resolve("registry/played.csv"));
        assertThat(play(ACTS + NOMINATED + APPROVED + "2023-02-29,p-1,withdraw,self\n")
                        .exitCode())
                .isEqualTo(2);
        assertThat(temporary.resolve("registry/played.csv")).hasContent(listed.get(0));
    }

    @Test
    void a_certificate_or_a_person_that_is_taken_is_refused_and_says_by_whom() throws IOException {
        play(ACTS + NOMINATED);
        Files.writeString(temporary.resolve("people.csv"), COHORT.replace("p-1,", "p-2,"));

        Run other = playWith("people.csv", ACTS + NOMINATED.replace("p-1", "p-2"));

        assertThat(other.out())
                .contains("1 people, 1 acts: 0 accepted, 1 refused", "NOT as the acts file expects: lines 2.")
                .contains("The person has a file as p-1.");
    }

    @Test
    void a_folder_of_somebody_else_is_not_touched() throws IOException {
        Path foreign = Files.createDirectory(temporary.resolve("foreign"));
        Files.writeString(foreign.resolve("thesis.txt"), "two years of work");
        Path file = Files.writeString(temporary.resolve("file"), "x");

        for (Path folder : List.of(foreign, file)) {
            for (String[] options : List.of(new String[0], new String[] {"--fresh"})) {
                Run run = Run.in(folder, options);

                assertThat(run.exitCode()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains("is not empty and not the quickstart's. Nothing was touched");
            }
        }
        assertThat(foreign).isDirectoryContaining("glob:**thesis.txt");
        assertThat(foreign.toFile().list()).hasSize(1);
        assertThat(file).hasContent("x");
    }

    @ParameterizedTest
    @CsvSource({
        "played.csv, 'no id\n00000000-0000-0007-0000-000000000001,ACC'",
        "played.csv, '00000000-0000-0007-0000-000000000001\n'",
        "played.csv, '00000000-0000-0007-0000-000000000001,PERHAPS\n'",
        "played.csv, '7-0-7-0-1,ACCEPTED\n'",
        "quickstart.properties, 'store=\\u12'",
        "quickstart.properties, 'ready=yes\nstore=SQLite\n'",
        "quickstart.properties, 'ready=yes\nstore=SQLite\ntenant=another\n'",
        "quickstart.properties, 'ready=yes\ntenant=quickstart-0123456789abcdef\n'",
    })
    void a_file_of_the_folder_that_is_not_as_it_was_written_is_named_and_left_as_it_is(String name, String content)
            throws IOException {
        play(ACTS + NOMINATED);
        Path damaged = temporary.resolve("registry").resolve(name);
        for (byte[] bytes : List.of(content.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xD7, '\n'})) {
            Files.write(damaged, bytes);

            Run run = play(ACTS + NOMINATED + APPROVED);

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(name + " is not as the quickstart wrote it.");
            assertThat(damaged).hasBinaryContent(bytes);
        }
    }

    @Test
    void a_folder_goes_on_with_its_store_and_its_key_and_only_one_run_at_a_time() throws IOException {
        play(ACTS + NOMINATED);
        Path key =
                Files.writeString(temporary.resolve("other.key"), "# another\n" + "0123456789abcdef".repeat(4) + "\n");

        assertThat(play(ACTS + NOMINATED, "--postgres", "jdbc:postgresql://127.0.0.1:1/x?password=secret"))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("is kept in SQLite"));
        assertThat(play(ACTS + NOMINATED, "--master-key", key.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("is under the master key"));
        assertThat(play(ACTS + NOMINATED, "--fresh", "--master-key", key.toString())
                        .exitCode())
                .isZero();
        assertThat(temporary.resolve("registry/master.key")).doesNotExist();
        assertThat(play(ACTS + NOMINATED, "--master-key", "none").exitCode()).isEqualTo(2);
        try (RegistryFolder busy =
                RegistryFolder.open(temporary.resolve("registry"), "SQLite", false, new SecureRandom())) {
            assertThat(play(ACTS + NOMINATED, "--master-key", key.toString()))
                    .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
                    .satisfies(run -> assertThat(run.err()).contains("Another run is at work in the folder " + busy));
        }
    }

    @Test
    void no_personal_data_is_in_the_clear_in_any_file() throws IOException {
        Run.again();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("target/runs/english"))) {
            files = all.filter(Files::isRegularFile).toList();
        }

        assertThat(files).hasSizeGreaterThan(30);
        List<SupervisorFile> people =
                Bundled.SUPERVISORS.files().stream().map(file -> file.state()).toList();
        assertThat(people).hasSize(32);
        for (Path file : files) {
            String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertThat(people)
                    .as(file.toString())
                    .allSatisfy(person -> assertThat(content.contains(
                                            person.getPerson().getName().value())
                                    || content.contains(person.getPerson()
                                            .getIdDocument()
                                            .orElseThrow()
                                            .number()))
                            .isFalse());
        }
    }

    private Run play(String acts, String... options) throws IOException {
        Files.writeString(temporary.resolve("cohort.csv"), COHORT);
        return playWith("cohort.csv", acts, options);
    }

    private Run playWith(String cohort, String acts, String... options) throws IOException {
        Path file = Files.writeString(temporary.resolve("acts.csv"), acts);
        return Run.in(
                temporary.resolve("registry"),
                Stream.concat(
                                Stream.of("--cohort", temporary.resolve(cohort).toString(), "--acts", file.toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }
}
