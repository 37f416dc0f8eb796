package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java on the page is compiled somewhere, and its links lead somewhere. */
class ReadmeTest {
    private static final Path FOLDER = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void its_java_is_compiled() throws IOException {
        List<String> sources = sources();
        assertThat(found(JAVA))
                .hasSize(3)
                .allSatisfy(code -> assertThat(sources).anyMatch(source -> source.contains(flat(code))));
    }

    @Test
    void its_links_lead_somewhere() throws IOException {
        assertThat(found(LINK))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(FOLDER.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReadmeTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return flat(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String code) {
        return code.replaceAll("\\s+", " ");
    }
}
