package org.jiandu.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.engagement.Events.LIFECYCLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiandu.verdict.TableDocument;
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
        List<String> lines = new ArrayList<>(List.of(
                "# Engagements",
                "",
                "An engagement is one event or one piece of work; each supervisor in it has a part of his or her own.",
                "The build writes this page from the tables in the code and fails if they differ. To write it again:"
                        + " `mvn -B -Pquick -pl core test -Dtest=EngagementDocumentTest -Djiandu.regenerate=true`",
                "",
                "## The part of one supervisor",
                ""));
        lines.addAll(new TableDocument<ParticipationStage, ParticipationActKind>(
                        ParticipationStage.class, ParticipationActKind.class, LIFECYCLE::transition)
                .lines());
        lines.addAll(List.of("", "## The whole", ""));
        lines.addAll(new TableDocument<MatterStage, MatterActKind>(
                        MatterStage.class, MatterActKind.class, LIFECYCLE::transition)
                .lines());
        return String.join("\n", lines) + "\n";
    }
}
