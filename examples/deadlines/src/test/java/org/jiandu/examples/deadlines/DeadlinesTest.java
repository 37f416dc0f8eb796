package org.jiandu.examples.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + printed() + "```");
    }

    @Test
    void the_projects_readme_shows_the_first_part() throws IOException {
        String first = printed().substring(0, printed().indexOf("\n\n") + 1);

        assertThat(Files.readString(Path.of("../../README.md"))).contains("```text\n" + first + "```");
    }

    @Test
    void each_part_ends_where_it_should() {
        assertThat(printed().lines())
                .containsSubsequence(
                        "  Due on 2024-09-14.",
                        "  Due on 2024-02-18.",
                        "  Provisional: due from 2027-01-01 to 2027-01-11, because the work calendar covers only"
                                + " 2022-01-01..2026-12-31.",
                        "  after:  2027-01-04",
                        "  wrong.txt:4: 2027-10-08 is a working day anyway");
    }

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deadlines.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
