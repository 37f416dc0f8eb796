package org.jiandu.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiandu.explanation.LifecyclePicture;
import org.jiandu.message.BilingualText;
import org.junit.jupiter.api.Test;

/** The pages that show the table are what the table says. With {@code -Djiandu.regenerate=true} they are written anew. */
class LifecycleDocumentTest {
    private static final LifecyclePicture<Stage, ActKind> PICTURE =
            LifecyclePicture.of(Weihai.LIFECYCLE, Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final Path PAGE = Path.of("LIFECYCLE.md");
    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- lifecycle:begin -->";
    private static final String END = "<!-- lifecycle:end -->";
    private static final boolean REGENERATE = Boolean.getBoolean("jiandu.regenerate");

    @Test
    void the_page_shows_the_table_as_it_is() throws IOException {
        if (REGENERATE) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).content().isEqualTo(page());
    }

    @Test
    void the_readme_shows_the_diagram_as_it_is() throws IOException {
        String readme = Files.readString(README);
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String after = readme.substring(readme.indexOf(END));
        String expected = before + "\n```mermaid\n" + PICTURE.mermaid() + "```\n" + after;
        if (REGENERATE) {
            Files.writeString(README, expected);
        }
        assertThat(README).content().isEqualTo(expected);
    }

    private static String page() {
        BilingualText title = Weihai.POLICY.instrument().title();
        return "# The life of a supervisor\n\n"
                + "What may be done at which stage, where it leads, and under which conditions, by the "
                + title.english() + " (" + title.chinese() + ").\n"
                + "The build writes this page from the table in the code and fails if they differ. To write it again:"
                + " `mvn -B -Pquick -pl core test -Dtest=LifecycleDocumentTest -Djiandu.regenerate=true`\n\n"
                + PICTURE.markdown(2);
    }
}
