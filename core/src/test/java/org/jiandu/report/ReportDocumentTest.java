package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.LIFECYCLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jiandu.verdict.TableDocument;
import org.junit.jupiter.api.Test;

/** {@code core/REPORTS.md} is the table of a report's life as the code has it. */
class ReportDocumentTest {
    private static final Path PAGE = Path.of("REPORTS.md");

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# The life of a report",
                "",
                "The stages are those of the authority; the agency's answer is owed beside them, from delivery to feedback.",
                "The build writes this page from the table in the code and fails if they differ. To write it again:"
                        + " `mvn -B -Pquick -pl core test -Dtest=ReportDocumentTest -Djiandu.regenerate=true`",
                ""));
        lines.addAll(new TableDocument<>(ReportStage.class, ReportActKind.class, LIFECYCLE::transition).lines());
        return String.join("\n", lines) + "\n";
    }
}
