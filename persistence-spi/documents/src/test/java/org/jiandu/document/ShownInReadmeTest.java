package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_UNIT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jiandu.law.Policy;
import org.jiandu.time.DayUnit;
import org.junit.jupiter.api.Test;

class ShownInReadmeTest {
    private static final Pattern SHOWN = Pattern.compile("// readme:begin\n(.*?)\n *// readme:end", Pattern.DOTALL);

    @Test
    void the_readme_shows_a_part_of_the_weihai_file() throws IOException {
        String readme = readme();
        String yaml =
                readme.substring(readme.indexOf("```yaml\n") + 8, readme.indexOf("```\n", readme.indexOf("```yaml")));

        assertThat(Weihai.text(Format.YAML)).contains(yaml);
        assertThat(yaml).contains("source: host", "source: reading", "value:");
    }

    @Test
    void the_readme_shows_how_a_file_becomes_a_policy() throws IOException {
        // readme:begin
        Policy policy = PolicyFile.read(Path.of("policies/weihai-2022.yaml"))
                .policyOrThrow()
                .choose(NOTICE_LENGTH, 7)
                .choose(NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
        // readme:end

        assertThat(policy).isEqualTo(Weihai.POLICY);
    }

    @Test
    void the_readme_shows_what_is_said_of_a_file_that_is_not_fit() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        // readme:begin
        String file = Files.readString(Path.of("policies/weihai-2022.yaml"))
                .replaceFirst("source: text", "source: txt")
                .replace("article: 18", "article: 0");
        PolicyFile.read("ours.yaml", file, Format.YAML).problems().forEach(out::println);
        // readme:end

        String printed = bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        assertThat(readme()).contains("```text\n" + printed + "```");
    }

    @Test
    void the_readme_shows_the_lines_that_are_compiled_here() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/jiandu/document/ShownInReadmeTest.java"));

        assertThat(SHOWN.matcher(source).results().map(shown -> shown.group(1).stripIndent()))
                .hasSize(2)
                .allSatisfy(shown -> assertThat(readme()).contains("```java\n" + shown + "\n```"));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
