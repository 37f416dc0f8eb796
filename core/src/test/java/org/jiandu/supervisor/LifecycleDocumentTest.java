package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages that show the table are what the table says. With {@code -Djiandu.regenerate=true} they are written anew. */
class LifecycleDocumentTest {
    private static final LifecycleDocument DOCUMENT = new LifecycleDocument(Weihai.LIFECYCLE);
    private static final Path PAGE = Path.of("LIFECYCLE.md");
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- lifecycle:begin -->";
    private static final String END = "<!-- lifecycle:end -->";
    private static final boolean REGENERATE = Boolean.getBoolean("jiandu.regenerate");

    @Test
    void the_page_shows_the_table_as_it_is() throws IOException {
        if (REGENERATE) {
            Files.writeString(PAGE, DOCUMENT.page());
        }
        assertThat(PAGE).content().isEqualTo(DOCUMENT.page());
    }

    @Test
    void the_readme_shows_the_diagram_as_it_is() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String after = readme.substring(readme.indexOf(END));
        String expected = before + "\n" + DOCUMENT.diagram() + "\n" + after;
        if (REGENERATE) {
            Files.writeString(README, expected);
        }
        assertThat(README).content().isEqualTo(expected);
    }
}
