package org.jiandu.supervisor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Transition;

/** Writes the table of a lifecycle in Markdown and Mermaid, from the table itself. */
final class LifecycleDocument {
    /** A move that needs no act. */
    record MoveByDays(Stage from, Stage to, String when) {}

    /** What days alone do; the walk finds these moves and no others. */
    static final List<MoveByDays> MOVES_BY_DAYS = List.of(
            new MoveByDays(Stage.APPOINTED, Stage.IN_OFFICE, "first day of the term"),
            new MoveByDays(Stage.IN_OFFICE, Stage.EXPIRED, "day after the last term"),
            new MoveByDays(Stage.LEAVING, Stage.DISMISSED, "day of effect"));

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private final Lifecycle lifecycle;

    LifecycleDocument(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    /** The whole page. */
    String page() {
        List<String> lines = new ArrayList<>();
        lines.add("# The life of a supervisor");
        lines.add("");
        lines.add("What may be done at which stage, where it leads, and under which conditions, by the "
                + lifecycle.policy().instrument().title().english() + " ("
                + lifecycle.policy().instrument().title().chinese() + ").");
        lines.add("The build writes this page from the table in the code and fails if they differ. To write it again:"
                + " `mvn -B -Pquick -pl core test -Dtest=LifecycleDocumentTest -Djiandu.regenerate=true`");
        lines.add("");
        lines.add("## From stage to stage");
        lines.add("");
        lines.add("An act that leaves the stage as it is has no arrow.");
        lines.add("");
        lines.add(diagram());
        lines.add("");
        lines.add("## Every act at every stage");
        lines.add("");
        lines.add("→ leads to a stage; = leaves the stage as it is; a number is a refusal, explained below the table.");
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.addAll(refusals());
        lines.add("");
        lines.add("## The conditions of each act");
        lines.add("");
        lines.add("Where an act is admitted, every condition listed for it is judged, and these besides:");
        lines.add("");
        lines.addAll(bullets(ofEveryAct()));
        for (ActKind act : lifecycle.acts()) {
            lines.add("");
            lines.add("### " + name(act));
            lines.add("");
            lines.addAll(bullets(ofOne(act)));
        }
        List<ActKind> others = Stream.of(ActKind.values())
                .filter(act -> !lifecycle.acts().contains(act))
                .toList();
        if (!others.isEmpty()) {
            lines.add("");
            lines.add("## Acts that other measures know");
            lines.add("");
            lines.add("Nothing of the kind is provided for here: "
                    + others.stream().map(LifecycleDocument::name).collect(Collectors.joining(", ")) + ".");
        }
        return String.join("\n", lines) + "\n";
    }

    /** The diagram alone, as a Mermaid block. */
    String diagram() {
        List<String> lines = new ArrayList<>();
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        for (Stage stage : Stage.values()) {
            lines.add("    state \"" + name(stage) + "\" as " + stage);
        }
        lines.add("    [*] --> " + Stage.NEW);
        arrows().forEach((arrow, acts) -> lines.add("    " + arrow + " : " + String.join(", ", acts)));
        lines.add("```");
        return String.join("\n", lines);
    }

    /** Every change of stage, with the acts or the day that make it. */
    private Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (Stage from : Stage.values()) {
            for (Stage to : Stage.values()) {
                for (ActKind act : lifecycle.acts()) {
                    if (from != to && lifecycle.transition(from, act).targets().contains(to)) {
                        arrows.computeIfAbsent(from + " --> " + to, arrow -> new LinkedHashSet<>())
                                .add(ENGLISH.label(act));
                    }
                }
                MOVES_BY_DAYS.stream()
                        .filter(move -> move.from() == from && move.to() == to)
                        .forEach(move -> arrows.computeIfAbsent(from + " --> " + to, arrow -> new LinkedHashSet<>())
                                .add(move.when()));
            }
        }
        return arrows;
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", Stream.of(Stage.values()).map(LifecycleDocument::twoLines)));
        lines.add(row("---", Stream.of(Stage.values()).map(stage -> "---")));
        for (ActKind act : lifecycle.acts()) {
            lines.add(row(
                    twoLines(act), Stream.of(Stage.values()).map(stage -> cell(lifecycle.transition(stage, act)))));
        }
        return lines;
    }

    private String cell(Transition<Stage, ActKind> transition) {
        if (transition.refusal().isPresent()) {
            return "(" + (numbers().indexOf(transition.refusal().get().id().value()) + 1) + ")";
        }
        return new TreeSet<>(transition.targets())
                .stream()
                        .map(target -> target == transition.stage() ? "=" : "→ " + ENGLISH.label(target))
                        .collect(Collectors.joining("<br>"));
    }

    private List<String> refusals() {
        List<String> lines = new ArrayList<>();
        List<String> numbers = numbers();
        for (int i = 0; i < numbers.size(); i++) {
            String id = numbers.get(i);
            Set<String> places = new LinkedHashSet<>();
            cells().flatMap(cell -> cell.refusal().stream())
                    .filter(refusal -> refusal.id().value().equals(id))
                    .forEach(refusal -> places.add(name(refusal.citation())));
            lines.add((i + 1) + ". " + said(Message.of(id)) + " " + String.join(", ", places));
        }
        return lines;
    }

    /** The refusals in the order in which the table meets them. */
    private List<String> numbers() {
        return cells().flatMap(cell -> cell.refusal().stream())
                .map(refusal -> refusal.id().value())
                .distinct()
                .toList();
    }

    private Set<RuleInfo> ofEveryAct() {
        Set<RuleInfo> common = rules(ActKind.RECOMMEND);
        for (ActKind act : lifecycle.acts()) {
            common.retainAll(rules(act));
        }
        return common;
    }

    private Set<RuleInfo> ofOne(ActKind act) {
        Set<RuleInfo> rules = rules(act);
        rules.removeAll(ofEveryAct());
        return rules;
    }

    private Set<RuleInfo> rules(ActKind act) {
        return Stream.of(Stage.values())
                .map(stage -> lifecycle.transition(stage, act))
                .filter(Transition::isAdmitted)
                .flatMap(cell -> cell.rules().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Transition<Stage, ActKind>> cells() {
        return lifecycle.acts().stream()
                .flatMap(act -> Stream.of(Stage.values()).map(stage -> lifecycle.transition(stage, act)));
    }

    private static List<String> bullets(Set<RuleInfo> rules) {
        return rules.stream()
                .map(rule -> "- " + said(rule.condition()) + " " + name(rule.citation()))
                .toList();
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String said(Message message) {
        return ENGLISH.text(message) + " " + CHINESE.text(message);
    }

    private static String name(Enum<?> constant) {
        return ENGLISH.label(constant) + " " + CHINESE.label(constant);
    }

    private static String twoLines(Enum<?> constant) {
        return ENGLISH.label(constant) + "<br>" + CHINESE.label(constant);
    }

    private static String name(Citation citation) {
        return "(" + citation.place().english() + " " + citation.place().chinese() + ")";
    }
}
