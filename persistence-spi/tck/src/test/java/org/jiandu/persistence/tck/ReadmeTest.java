package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pom on the page about adapters is up to date. */
class ReadmeTest {
    private static final Path FOLDER = Path.of("..");
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

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
        return pattern.matcher(Files.readString(FOLDER.resolve("ADAPTERS.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
