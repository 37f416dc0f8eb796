package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.first.Printed.printed;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages show lines that are compiled here, between {@code readme:begin} and {@code readme:end}, and what these print. That all
 * Java of all pages is compiled somewhere, {@link PagesTest} sees.
 */
class ShownInReadmeTest {
    private static final Path SOURCES = Path.of("src/main/java/org/jiandu/examples/first");
    private static final Path YUNZE = Path.of("policies");
    private static final LocalDate MON_2023_09_04 = LocalDate.of(2023, 9, 4);
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    /** What a page shows: the lines of a class between two marks, and what they print. */
    private record Shown(String page, String source, String mark, Printed.Example example) {
        @Override
        public String toString() {
            return page + " shows " + source + mark;
        }
    }

    static Stream<Shown> examples() {
        String refusals = "core/REFUSALS.md";
        String measures = "persistence-spi/documents/MEASURES.md";
        return Stream.of(
                new Shown("README.md", "FirstRegistry", "", ShownInReadmeTest::printRegistry),
                new Shown("README.md", "FirstVerdict", "", FirstVerdict::print),
                new Shown("core/README.md", "FirstRecusal", "", FirstRecusal::print),
                new Shown("core/README.md", "FirstComparison", "", FirstComparison::print),
                new Shown(refusals, "Refusal", " whole", Refusal::whole),
                new Shown(refusals, "Refusal", " chinese", Refusal::chinese),
                new Shown(refusals, "Refusal", " parts", Refusal::parts),
                new Shown(refusals, "Refusal", " clause", Refusal::clause),
                new Shown(refusals, "Refusal", " person", Refusal::person),
                new Shown(refusals, "Refusal", " possible", Refusal::possible),
                new Shown(measures, "Measures", " open", out -> Measures.open(YUNZE, out)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_page_shows_the_lines_that_are_compiled_here_and_what_they_print(Shown shown) throws IOException {
        String source = Files.readString(SOURCES.resolve(shown.source() + ".java"));
        String begin = "// readme:begin" + shown.mark() + "\n";
        assertThat(source).containsOnlyOnce(begin);
        String lines = source.substring(source.indexOf(begin) + begin.length())
                .transform(rest -> rest.substring(0, rest.indexOf("        // readme:end")));

        assertThat(Page.PROJECT.resolve(shown.page()))
                .content()
                .contains("```java\n" + lines.stripTrailing().stripIndent() + "\n```\n\n```text\n"
                        + printed(shown.example()) + "```");
    }

    @Test
    void art4_the_registry_refuses_a_certificate_before_review_and_notice() {
        assertThat(printed(ShownInReadmeTest::printRegistry)).contains("Art. 4");
    }

    @Test
    void the_verdict_cites_the_article() {
        assertThat(printed(FirstVerdict::print)).contains("Art. 18").contains("Art. 4");
    }

    @Test
    void art10_the_officers_see_the_relation_and_the_public_sees_the_article_alone() {
        String[] told = printed(FirstRecusal::print).split("\n", -1);

        assertThat(told).hasSize(3);
        assertThat(told[0]).startsWith("To the handling officers: ").contains("q-2", "brother or sister", "q-1");
        assertThat(told[1]).isEqualTo("To the public: there is a ground under Art. 10 para. 1");
    }

    @Test
    void art7_a_finding_answers_its_question_and_no_other() {
        Lifecycle lifecycle = Lifecycle.of(WeihaiMeasures.policy()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build());
        SupervisorFile candidate = Roster.nominated(lifecycle, "p-2", MON_2023_09_04);
        SupervisorAct approval = Refusal.answered(MON_2023_09_04, WeihaiMeasures.KNOWS_THE_LAW);

        assertThat(lifecycle.assess(candidate, approval).findingsNeeded())
                .containsExactly(WeihaiMeasures.CARES_FOR_RULE_OF_LAW, WeihaiMeasures.WILLING_AND_ABLE);
    }

    private static void printRegistry(PrintStream out) throws IOException {
        FirstRegistry.print(Files.createDirectory(folder.resolve("registry-" + FOLDERS.incrementAndGet())), out);
    }
}
