package org.jiandu.examples.benchmarks.report;

import java.util.Map;
import java.util.stream.Collectors;

/** The figures as two tables: those that have a target, and all. */
final class Markdown {
    private Markdown() {}

    static String of(Figures figures, Effort effort) {
        StringBuilder text = new StringBuilder();
        text.append(machine(effort)).append("\n\n");
        text.append("| what | Jiandu | beside it | ratio | target | |\n|---|--:|--:|--:|--:|---|\n");
        Targets.ALL.forEach(target ->
                target.line(figures).ifPresent(line -> text.append(line).append('\n')));
        text.append("\n| question | who | figures |\n|---|---|---|\n");
        for (String question : figures.questions()) {
            figures.answers(question)
                    .forEach((who, values) -> text.append("| ")
                            .append(question)
                            .append(" | ")
                            .append(who)
                            .append(" | ")
                            .append(values(values))
                            .append(" |\n"));
        }
        return text.toString();
    }

    private static String values(Map<Unit, Double> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey().text(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String machine(Effort effort) {
        return String.join(
                ", ",
                "Java " + Runtime.version() + " (" + System.getProperty("java.vm.name") + ")",
                Runtime.getRuntime().availableProcessors() + " processors",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                effort == Effort.QUICK ? "a quick run." : "a full run.");
    }
}
