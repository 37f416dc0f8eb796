package org.jiandu.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table in core's README is the clauses as the code has them. With {@code -Djiandu.regenerate=true} it is written anew. */
class ClausesDocumentTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- clauses:begin -->";
    private static final String END = "<!-- clauses:end -->";

    @Test
    void the_readme_shows_every_clause_as_it_is() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String table = String.join("\n", ClausesDocument.table(WeihaiMeasures.clauses(), ClauseTests.ofWeihai()));
        String expected = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length()) + "\n" + table + "\n"
                + readme.substring(readme.indexOf(END));
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(README, expected);
        }
        assertThat(README).content().isEqualTo(expected);
    }
}
