package org.jiandu.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FirstVerdictTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path SOURCE = Path.of("src/main/java/org/jiandu/examples/first/FirstVerdict.java");

    @Test
    void the_readme_shows_the_lines_that_are_compiled_here() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(
                source.indexOf("// readme:begin\n") + "// readme:begin\n".length(),
                source.indexOf("        // readme:end"));

        assertThat(Files.readString(README))
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void the_readme_shows_what_they_print() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FirstVerdict.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        String printed = bytes.toString(StandardCharsets.UTF_8);

        assertThat(printed).contains("Art. 18").contains("Art. 4");
        assertThat(Files.readString(README)).contains("```text\n" + printed + "```");
    }
}
