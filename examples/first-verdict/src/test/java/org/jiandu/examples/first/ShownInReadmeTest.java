package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShownInReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path POLICIES = Path.of("../../persistence-spi/documents/policies");
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    private static final Path SOURCES = Path.of("src/main/java/org/jiandu/examples/first");

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("FirstRegistry", (Consumer<PrintStream>) ShownInReadmeTest::printRegistry),
                Arguments.of("FirstVerdict", (Consumer<PrintStream>) FirstVerdict::print),
                Arguments.of("FirstRecusal", (Consumer<PrintStream>) FirstRecusal::print),
                Arguments.of("FirstComparison", (Consumer<PrintStream>) FirstComparison::print),
                Arguments.of("FirstReceipt", (Consumer<PrintStream>) ShownInReadmeTest::printReceipt));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_readme_shows_the_lines_that_are_compiled_here_and_what_they_print(
            String example, Consumer<PrintStream> print) throws IOException {
        String source = Files.readString(SOURCES.resolve(example + ".java"));
        String shown = source.substring(
                source.indexOf("// readme:begin\n") + "// readme:begin\n".length(),
                source.indexOf("        // readme:end"));

        assertThat(Files.readString(README))
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```\n\n```text\n" + printed(print)
                        + "```");
    }

    @Test
    void the_readme_shows_a_part_of_the_policy_file_as_it_is() throws IOException {
        String readme = Files.readString(README);
        String shown = readme.substring(readme.indexOf("```yaml\n") + "```yaml\n".length());

        assertThat(Files.readString(POLICIES.resolve("weihai-2022.yaml")))
                .contains(shown.substring(0, shown.indexOf("```")));
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

    private static void printRegistry(PrintStream out) {
        try {
            FirstRegistry.print(Files.createDirectory(folder.resolve("registry-" + FOLDERS.incrementAndGet())), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void printReceipt(PrintStream out) {
        try {
            FirstReceipt.print(POLICIES, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String printed(Consumer<PrintStream> print) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
