package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.LIFECYCLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jiandu.explanation.LifecyclePicture;
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
        return "# The life of a report\n\n"
                + "The stages are those of the authority; the agency's answer is owed beside them, from delivery to feedback.\n"
                + "The build writes this page from the table in the code and fails if they differ. To write it again:"
                + " `mvn -B -Pquick -pl core test -Dtest=ReportDocumentTest -Djiandu.regenerate=true`\n\n"
                + LifecyclePicture.of(LIFECYCLE, Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                        .markdown(2);
    }
}
