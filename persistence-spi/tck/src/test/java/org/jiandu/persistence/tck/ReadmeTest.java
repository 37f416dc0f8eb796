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

/** The Java on the page is compiled somewhere, its pom is up to date, and its links lead somewhere. */
class ReadmeTest {
    private static final Path FOLDER = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @Test
    void its_java_is_compiled() throws IOException {
        List<String> sources = sources();
        assertThat(found(JAVA))
                .hasSize(1)
                .allSatisfy(code -> assertThat(sources).anyMatch(source -> source.contains(flat(code))));
    }

    @Test
    void its_pom_has_the_versions_of_the_build() throws IOException {
        String build = Files.readString(FOLDER.resolve("../pom.xml"));
        String pom = String.join("", found(XML));
        assertThat(versionOf("jiandu-persistence-api", pom)).isEqualTo(versionOf("jiandu-parent", build));
        assertThat(versionOf("jiandu-persistence-tck", pom)).isEqualTo(versionOf("jiandu-parent", build));
        assertThat(versionOf("jspecify", pom)).isEqualTo(valueOf("jspecify.version", build));
        assertThat(versionOf("junit-jupiter", pom)).isEqualTo(valueOf("junit.version", build));
        for (String plugin : List.of("maven-compiler-plugin", "maven-surefire-plugin")) {
            assertThat(versionOf(plugin, pom)).isEqualTo(versionOf(plugin, build));
        }
        assertThat(valueOf("maven.compiler.release", pom)).isEqualTo(valueOf("maven.compiler.release", build));
    }

    @Test
    void its_links_lead_somewhere() throws IOException {
        assertThat(found(LINK))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(FOLDER.resolve(link)).exists());
    }

    private static String versionOf(String artifact, String pom) {
        return only(Pattern.quote("<artifactId>" + artifact + "</artifactId>") + "\\s*<version>(.*?)</version>", pom);
    }

    private static String valueOf(String property, String pom) {
        return only("<" + Pattern.quote(property) + ">(.*?)</", pom);
    }

    private static String only(String pattern, String text) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(found).as(pattern).hasSize(1);
        return found.get(0);
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
