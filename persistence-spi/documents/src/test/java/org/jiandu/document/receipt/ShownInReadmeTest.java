package org.jiandu.document.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.document.sample.Weihai.CALENDAR;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;
import static org.jiandu.document.sample.Weihai.POLICY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jiandu.document.sample.Weihai;
import org.jiandu.document.verdict.VerdictDocument;
import org.jiandu.explanation.Explanation;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows the lines between {@code readme:begin} and {@code readme:end} of this file, and what is printed. */
class ShownInReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path SOURCE = Path.of("src/test/java/org/jiandu/document/receipt/ShownInReadmeTest.java");

    private final Policy policy = POLICY;
    private final WorkCalendar calendar = CALENDAR;
    private final SupervisorFile file =
            Weihai.play(Weihai.nominate(FRI_2023_09_01), Weihai.approve(FRI_2023_09_01, Weihai.review(FRI_2023_09_01)));
    private final SupervisorAct act = Weihai.postNotice(FRI_2023_09_01);

    @ParameterizedTest
    @ValueSource(strings = {"verdict", "receipt"})
    void the_readme_shows_the_lines_that_are_compiled_here(String name) throws IOException {
        String source = Files.readString(SOURCE);
        String begin = "// readme:begin " + name + "\n";
        String shown = source.substring(source.indexOf(begin) + begin.length())
                .transform(rest -> rest.substring(0, rest.indexOf("// readme:end")));

        assertThat(README)
                .content()
                .contains("```java\n" + shown.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void a_verdict_is_written() {
        // readme:begin verdict
        Verdict verdict = Lifecycle.of(policy, calendar).assess(file, act);
        Explanation explanation = Explanation.of(policy, act, verdict).by(calendar);
        String json = VerdictDocument.write(explanation, List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
        // readme:end

        assertThat(json)
                .startsWith("{\"format\":\"jiandu-verdict\",\"version\":1,")
                .contains("Art. 4", "第四条");
    }

    @Test
    void a_receipt_is_made_and_checked() throws IOException {
        byte[] secret = "not so secret: 32 bytes for tests".getBytes(StandardCharsets.UTF_8);
        Policy changed = Weihai.policy(9);
        // readme:begin receipt
        Receipts receipts = Receipts.under(ReceiptKey.of(secret));
        String kept = receipts.make(Decision.of(policy, calendar, file, act)).json();

        // Years later, of the same file and act, but by the policy as it is now:
        List<Difference> differences =
                receipts.check(DecisionReceipt.parse(kept), Decision.of(changed, calendar, file, act), List.of(policy));
        // readme:end

        assertThat(README)
                .content()
                .contains(differences.stream()
                        .map(difference -> difference.text().english())
                        .filter(text -> text.startsWith("parameter") || text.startsWith("con"))
                        .collect(Collectors.joining("\n", "```text\n", "\n```")));
    }
}
