package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.fuzzing.Inputs;
import org.jiandu.fuzzing.Tally;
import org.jiandu.input.InputValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of the cohort has problems or is read. Nothing is played before all are read. */
class CohortFilesFuzzTest {
    private static final List<String> NAMES =
            List.of("cohort.csv", "acts.csv", "organisations.csv", "ties.csv", "reports.csv", "engagements.csv");
    private static final InputValidator VALIDATOR = InputValidator.create();
    private static final Cohort PEOPLE = new CohortFile(VALIDATOR, problems()).read(TextFile.bundled("cohort.csv"));
    private static final Organisations BODIES =
            new OrganisationsFile(VALIDATOR, problems()).read(TextFile.bundled("organisations.csv"));
    private static final Tally TALLY = new Tally("cohort files");

    static Stream<byte[]> inputs() {
        return Inputs.of(IntStream.range(0, NAMES.size())
                .mapToObj(i ->
                        Inputs.tagged(i, TextFile.bundled(NAMES.get(i)).text().getBytes(StandardCharsets.UTF_8))));
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_file_is_read_or_has_problems(byte[] input) {
        String name = NAMES.get(Inputs.tag(input, NAMES.size()));
        String text = Inputs.text(Inputs.content(input));
        TALLY.count(() -> read(new TextFile(name, text)));
    }

    private static String read(TextFile file) {
        Problems problems = problems();
        switch (file.name()) {
            case "acts.csv" -> new ActsFile(VALIDATOR, problems, PEOPLE).read(file);
            case "organisations.csv" -> new OrganisationsFile(VALIDATOR, problems).read(file);
            case "ties.csv" -> new TiesFile(VALIDATOR, problems, PEOPLE, BODIES).read(file);
            case "reports.csv" -> new ReportsFile(VALIDATOR, problems, PEOPLE, BODIES).read(file);
            case "engagements.csv" -> new EngagementsFile(VALIDATOR, problems, PEOPLE, BODIES).read(file);
            default -> {
                // The acts are read even of a cohort with problems, to find theirs too.
                Cohort people = new CohortFile(VALIDATOR, problems).read(file);
                new ActsFile(VALIDATOR, problems, people).read(TextFile.bundled("acts.csv"));
            }
        }
        problems.print(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        assertThat(problems.list())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        return problems.isEmpty() ? "read" : "with problems";
    }

    private static Problems problems() {
        return new Problems(Words.in(Locale.ENGLISH));
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
