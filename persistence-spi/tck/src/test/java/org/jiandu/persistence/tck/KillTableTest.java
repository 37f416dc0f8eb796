package org.jiandu.persistence.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page shows who was found. With {@code -Djiandu.regenerate=true} it is written anew. */
class KillTableTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- saboteurs:begin -->";
    private static final String END = "<!-- saboteurs:end -->";

    @Test
    void the_page_names_every_saboteur() throws IOException {
        String page = Files.readString(README);
        assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String expected = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + table()
                + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(README, expected);
        }
        assertThat(README).content().isEqualTo(expected);
    }

    private static String table() {
        return Saboteurs.ALL.stream()
                .map(each -> "| R" + each.rule() + " | " + each.what() + " | "
                        + Suites.testsOf(each.rule())
                                .findFirst()
                                .orElseThrow()
                                .getDeclaringClass()
                                .getSimpleName()
                        + " |\n")
                .collect(Collectors.joining(
                        "",
                        "Rules: " + Contract.rules().size() + ". Saboteurs: " + Saboteurs.ALL.size()
                                + ", all found.\n\n| rule | a store that | is found by |\n|---|---|---|\n",
                        ""));
    }
}
