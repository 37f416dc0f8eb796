package org.jiandu.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;

/**
 * A table of stages and acts as a reader sees it: a diagram, the cells, and the refusals explained.
 *
 * @param <S> the stages
 * @param <K> the kinds of acts
 */
public final class TableDocument<S extends Enum<S>, K extends Enum<K>> {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final List<S> stages;
    private final List<K> acts;
    private final BiFunction<S, K, Transition<S, K>> table;

    /**
     * The document of a table.
     *
     * @param stageType the stages, the first of which is that of a new file
     * @param actType the kinds of acts
     * @param table the table
     */
    public TableDocument(Class<S> stageType, Class<K> actType, BiFunction<S, K, Transition<S, K>> table) {
        this.stages = List.of(stageType.getEnumConstants());
        this.acts = List.of(actType.getEnumConstants());
        this.table = table;
    }

    /**
     * The document.
     *
     * @return its lines in Markdown
     */
    public List<String> lines() {
        List<String> refusals = cells().flatMap(cell -> cell.refusal().stream())
                .map(TableDocument::refusal)
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>(List.of("```mermaid", "stateDiagram-v2"));
        stages.forEach(stage -> lines.add("    state \"" + name(stage) + "\" as " + stage));
        lines.add("    [*] --> " + stages.get(0));
        lines.addAll(arrows());
        lines.add("```");
        lines.add("");
        lines.add("→ leads to a stage; = leaves the stage as it is; a number is a refusal, explained below.");
        lines.add("");
        lines.add("| act | " + stages.stream().map(TableDocument::name).collect(bars()) + " |");
        lines.add("|---|" + "---|".repeat(stages.size()));
        for (K act : acts) {
            lines.add("| " + name(act) + " | "
                    + stages.stream()
                            .map(stage -> cell(table.apply(stage, act), refusals))
                            .collect(bars())
                    + " |");
        }
        lines.add("");
        for (int i = 0; i < refusals.size(); i++) {
            String[] parts = refusals.get(i).split(" ", 2);
            Message refusal = Message.of(parts[0]);
            lines.add((i + 1) + ". " + ENGLISH.text(refusal) + " " + CHINESE.text(refusal) + " (" + parts[1] + ")");
        }
        return lines;
    }

    private Set<String> arrows() {
        Set<String> arrows = new LinkedHashSet<>();
        cells().forEach(cell -> cell.targets().stream()
                .filter(target -> target != cell.stage())
                .forEach(target ->
                        arrows.add("    " + cell.stage() + " --> " + target + " : " + ENGLISH.label(cell.act()))));
        return arrows;
    }

    private String cell(Transition<S, K> cell, List<String> refusals) {
        return cell.refusal()
                .map(refusal -> String.valueOf(1 + refusals.indexOf(refusal(refusal))))
                .orElseGet(() -> cell.targets().stream()
                        .map(target -> target == cell.stage() ? "=" : "→ " + name(target))
                        .collect(Collectors.joining(", ")));
    }

    private Stream<Transition<S, K>> cells() {
        return acts.stream().flatMap(act -> stages.stream().map(stage -> table.apply(stage, act)));
    }

    private static String refusal(RuleInfo refusal) {
        return refusal.id().value() + " " + refusal.citation().text(Locale.ENGLISH);
    }

    private static String name(Enum<?> constant) {
        return ENGLISH.label(constant) + " " + CHINESE.label(constant);
    }

    private static Collector<CharSequence, ?, String> bars() {
        return Collectors.joining(" | ");
    }
}
