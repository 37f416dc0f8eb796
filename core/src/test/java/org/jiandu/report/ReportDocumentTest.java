package org.jiandu.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.report.Voices.LIFECYCLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.verdict.Transition;
import org.junit.jupiter.api.Test;

/** {@code core/REPORTS.md} is the table of a report's life as the code has it. */
class ReportDocumentTest {
    private static final Path PAGE = Path.of("REPORTS.md");
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        List<String> refusals = cells().flatMap(cell -> cell.refusal().stream())
                .map(refusal -> refusal.id().value() + " " + refusal.citation().text(Locale.ENGLISH))
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>(List.of(
                "# The life of a report",
                "",
                "The stages are those of the authority; the agency's answer is owed beside them, from delivery to feedback.",
                "The build writes this page from the table in the code and fails if they differ. To write it again:"
                        + " `mvn -B -Pquick -pl core test -Dtest=ReportDocumentTest -Djiandu.regenerate=true`",
                "",
                "```mermaid",
                "stateDiagram-v2"));
        Stream.of(ReportStage.values()).forEach(stage -> lines.add("    state \"" + name(stage) + "\" as " + stage));
        lines.add("    [*] --> NEW");
        lines.addAll(arrows());
        lines.add("```");
        lines.add("");
        lines.add("→ leads to a stage; = leaves the stage as it is; a number is a refusal, explained below.");
        lines.add("");
        lines.add("| act | "
                + Stream.of(ReportStage.values()).map(ReportDocumentTest::name).collect(bars()) + " |");
        lines.add("|---|" + "---|".repeat(ReportStage.values().length));
        for (ReportActKind act : ReportActKind.values()) {
            lines.add("| " + name(act) + " | "
                    + Stream.of(ReportStage.values())
                            .map(stage -> cell(LIFECYCLE.transition(stage, act), refusals))
                            .collect(bars())
                    + " |");
        }
        lines.add("");
        for (int i = 0; i < refusals.size(); i++) {
            String[] parts = refusals.get(i).split(" ", 2);
            Message refusal = Message.of(parts[0]);
            lines.add((i + 1) + ". " + ENGLISH.text(refusal) + " " + CHINESE.text(refusal) + " (" + parts[1] + ")");
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> arrows() {
        Set<String> arrows = new LinkedHashSet<>();
        cells().forEach(cell -> cell.targets().stream()
                .filter(target -> target != cell.stage())
                .forEach(target ->
                        arrows.add("    " + cell.stage() + " --> " + target + " : " + ENGLISH.label(cell.act()))));
        return List.copyOf(arrows);
    }

    private static String cell(Transition<ReportStage, ReportActKind> cell, List<String> refusals) {
        return cell.refusal()
                .map(refusal -> String.valueOf(1
                        + refusals.indexOf(
                                refusal.id().value() + " " + refusal.citation().text(Locale.ENGLISH))))
                .orElseGet(() -> cell.targets().stream()
                        .map(target -> target == cell.stage() ? "=" : "→ " + name(target))
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<Transition<ReportStage, ReportActKind>> cells() {
        return Stream.of(ReportActKind.values())
                .flatMap(act -> Stream.of(ReportStage.values()).map(stage -> LIFECYCLE.transition(stage, act)));
    }

    private static String name(Enum<?> constant) {
        return ENGLISH.label(constant) + " " + CHINESE.label(constant);
    }

    private static Collector<CharSequence, ?, String> bars() {
        return Collectors.joining(" | ");
    }
}
