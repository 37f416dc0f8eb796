package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.LIFECYCLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiandu.explanation.LifecyclePicture;
import org.junit.jupiter.api.Test;

/** {@code core/ENGAGEMENTS.md} is the two tables of an engagement as the code has them. */
class EngagementDocumentTest {
    private static final Path PAGE = Path.of("ENGAGEMENTS.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return "# Engagements\n\n"
                + "An engagement is one event or one piece of work; each supervisor in it has a part of his or her own.\n"
                + "The build writes this page from the tables in the code and fails if they differ. To write it again:"
                + " `mvn -B -Pquick -pl core test -Dtest=EngagementDocumentTest -Djiandu.regenerate=true`\n\n"
                + "## The part of one supervisor\n\n"
                + LifecyclePicture.ofPart(LIFECYCLE, Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .markdown(3)
                + "\n## The whole\n\n"
                + LifecyclePicture.ofWhole(LIFECYCLE, Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .markdown(3);
    }
}
