package org.jiandu.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.Stage;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Transition;

/**
 * The table of a lifecycle as a reader sees it: a diagram of the stages in Mermaid, and every act at every stage with its
 * conditions in Markdown. It is drawn from the table that judges, under the policy of the lifecycle.
 *
 * <p>With several locales names and conditions stand in each language, and everything else in the first. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * String diagram = LifecyclePicture.of(lifecycle, Locale.ENGLISH).mermaid();
 * }</pre>
 *
 * @param <S> the stages
 * @param <K> the kinds of acts
 */
public final class LifecyclePicture<S extends Enum<S>, K extends Enum<K>> {
    private static final int DEEPEST_HEADING = 5;

    /** A move that needs no act. */
    private record MoveByDays<S>(S from, S to, Message when) {}

    private final List<S> stages;
    private final List<K> acts;
    private final List<K> notProvided;
    private final BiFunction<S, K, Transition<S, K>> transitions;
    private final List<MoveByDays<S>> movesByDays;
    private final List<Locale> locales;
    private final List<Messages> languages;

    private LifecyclePicture(
            Class<S> stages,
            Class<K> acts,
            BiFunction<S, K, Transition<S, K>> transitions,
            List<MoveByDays<S>> movesByDays,
            Locale first,
            Locale... others) {
        this.stages = List.of(stages.getEnumConstants());
        this.transitions = transitions;
        Map<Boolean, List<K>> provided = Stream.of(acts.getEnumConstants())
                .collect(Collectors.partitioningBy(act -> Stream.of(stages.getEnumConstants())
                        .anyMatch(stage -> transitions.apply(stage, act).isAdmitted())));
        this.acts = provided.getOrDefault(true, List.of());
        this.notProvided = provided.getOrDefault(false, List.of());
        this.movesByDays = movesByDays;
        this.locales = Stream.concat(Stream.of(first), Stream.of(others)).toList();
        this.languages = locales.stream().map(Messages::in).toList();
    }

    /**
     * The life of a supervisor.
     *
     * @param lifecycle the lifecycle, under any policy
     * @param first the language
     * @param others further languages, beside the first
     * @return the picture
     */
    public static LifecyclePicture<Stage, ActKind> of(Lifecycle lifecycle, Locale first, Locale... others) {
        List<MoveByDays<Stage>> byDays = List.of(
                new MoveByDays<>(Stage.APPOINTED, Stage.IN_OFFICE, Message.of("picture.first-day-of-term")),
                new MoveByDays<>(Stage.IN_OFFICE, Stage.EXPIRED, Message.of("picture.day-after-last-term")),
                new MoveByDays<>(Stage.LEAVING, Stage.DISMISSED, Message.of("picture.day-of-effect")));
        return new LifecyclePicture<>(Stage.class, ActKind.class, lifecycle::transition, byDays, first, others);
    }

    /**
     * The life of a report.
     *
     * @param lifecycle the lifecycle, under any policy
     * @param first the language
     * @param others further languages, beside the first
     * @return the picture
     */
    public static LifecyclePicture<ReportStage, ReportActKind> of(
            ReportLifecycle lifecycle, Locale first, Locale... others) {
        return new LifecyclePicture<>(
                ReportStage.class, ReportActKind.class, lifecycle::transition, List.of(), first, others);
    }

    /**
     * An engagement as a whole.
     *
     * @param lifecycle the lifecycle, under any policy
     * @param first the language
     * @param others further languages, beside the first
     * @return the picture
     */
    public static LifecyclePicture<MatterStage, MatterActKind> ofWhole(
            EngagementLifecycle lifecycle, Locale first, Locale... others) {
        return new LifecyclePicture<>(
                MatterStage.class, MatterActKind.class, lifecycle::transition, List.of(), first, others);
    }

    /**
     * The part of one supervisor in an engagement.
     *
     * @param lifecycle the lifecycle, under any policy
     * @param first the language
     * @param others further languages, beside the first
     * @return the picture
     */
    public static LifecyclePicture<ParticipationStage, ParticipationActKind> ofPart(
            EngagementLifecycle lifecycle, Locale first, Locale... others) {
        return new LifecyclePicture<>(
                ParticipationStage.class, ParticipationActKind.class, lifecycle::transition, List.of(), first, others);
    }

    /**
     * The stages that can be reached under the policy, and what leads from one to another.
     *
     * @return a state diagram in Mermaid, without a fence; each line ends with a line feed
     */
    public String mermaid() {
        Set<S> reached = reached();
        List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
        stages.stream()
                .filter(reached::contains)
                .forEach(stage -> lines.add("    state \"" + name(stage) + "\" as " + stage));
        lines.add("    [*] --> " + stages.get(0));
        arrows(reached).forEach((arrow, labels) -> lines.add("    " + arrow + " : " + String.join(", ", labels)));
        return text(lines);
    }

    /**
     * Every act that the policy provides for at every stage: where it leads, or why it is refused.
     *
     * @return a table in Markdown, below it the list of refusals and the acts that the policy has nothing of; each line ends with
     *     a line feed
     */
    public String table() {
        List<String> refusals = refusals();
        List<String> lines = new ArrayList<>();
        lines.add(row("", stages.stream().map(this::twoLines)));
        lines.add(row("---", stages.stream().map(stage -> "---")));
        for (K act : acts) {
            lines.add(row(twoLines(act), stages.stream().map(stage -> cell(transitions.apply(stage, act), refusals))));
        }
        lines.add("");
        IntStream.range(0, refusals.size())
                .forEach(i ->
                        lines.add((i + 1) + ". " + said(Message.of(refusals.get(i))) + " " + places(refusals.get(i))));
        if (!notProvided.isEmpty()) {
            lines.add("");
            lines.add(words(Message.of("picture.not-provided", notProvided)));
        }
        return text(lines);
    }

    /**
     * The conditions of each act that the policy admits at some stage.
     *
     * @param level the level of the heading of each act, 1 to 6
     * @return lists in Markdown; each line ends with a line feed
     */
    public String conditions(int level) {
        Set<RuleInfo> common = common();
        List<String> lines = new ArrayList<>(List.of(words(Message.of("picture.every-act")), ""));
        lines.addAll(bullets(common));
        for (K act : acts) {
            Set<RuleInfo> rules = rules(act);
            if (!rules.isEmpty()) {
                rules.removeAll(common);
                lines.addAll(List.of("", "#".repeat(level) + " " + name(act), ""));
                lines.addAll(bullets(rules));
            }
        }
        return text(lines);
    }

    /**
     * All of it: the diagram, the table and the conditions, each under a heading.
     *
     * @param level the level of the headings, 1 to 5
     * @return Markdown; each line ends with a line feed
     * @throws IllegalArgumentException if there is no heading of that level with one below it
     */
    public String markdown(int level) {
        if (level < 1 || level > DEEPEST_HEADING) {
            throw new IllegalArgumentException("level must be from 1 to " + DEEPEST_HEADING + ", not " + level);
        }
        String heading = "#".repeat(level) + " ";
        return heading + words(Message.of("picture.stages")) + "\n\n"
                + words(Message.of("picture.no-arrow")) + "\n\n```mermaid\n" + mermaid() + "```\n\n"
                + heading + words(Message.of("picture.table")) + "\n\n"
                + words(Message.of("picture.legend")) + "\n\n" + table() + "\n"
                + heading + words(Message.of("picture.conditions")) + "\n\n" + conditions(level + 1);
    }

    /** Every stage to which some way leads from the first. */
    private Set<S> reached() {
        Set<S> reached = EnumSet.of(stages.get(0));
        Deque<S> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            S from = open.pop();
            stages.stream()
                    .filter(to -> !labels(from, to).isEmpty())
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private Map<String, Set<String>> arrows(Set<S> reached) {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (S from : stages) {
            for (S to : stages) {
                Set<String> labels = labels(from, to);
                if (from != to && reached.contains(from) && !labels.isEmpty()) {
                    arrows.put(from + " --> " + to, labels);
                }
            }
        }
        return arrows;
    }

    /** What leads from one stage to another: acts, or a day. */
    private Set<String> labels(S from, S to) {
        return Stream.concat(
                        acts.stream()
                                .filter(act ->
                                        transitions.apply(from, act).targets().contains(to))
                                .map(languages.get(0)::label),
                        movesByDays.stream()
                                .filter(move -> move.from() == from && move.to() == to)
                                .map(move -> words(move.when())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String cell(Transition<S, K> transition, List<String> refusals) {
        return transition
                .refusal()
                .map(refusal -> "(" + (refusals.indexOf(refusal.id().value()) + 1) + ")")
                .orElseGet(() -> new TreeSet<>(transition.targets())
                        .stream()
                                .map(target -> target == transition.stage()
                                        ? "="
                                        : "→ " + languages.get(0).label(target))
                                .collect(Collectors.joining("<br>")));
    }

    /** The refusals in the order in which the table meets them. */
    private List<String> refusals() {
        return cells().flatMap(cell -> cell.refusal().stream())
                .map(refusal -> refusal.id().value())
                .distinct()
                .toList();
    }

    private String places(String refusal) {
        return cells().flatMap(cell -> cell.refusal().stream())
                .filter(rule -> rule.id().value().equals(refusal))
                .map(rule -> place(rule.citation()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Set<RuleInfo> common() {
        return acts.stream()
                .map(this::rules)
                .filter(rules -> !rules.isEmpty())
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .orElse(Set.of());
    }

    private Set<RuleInfo> rules(K act) {
        return stages.stream()
                .map(stage -> transitions.apply(stage, act))
                .filter(Transition::isAdmitted)
                .flatMap(cell -> cell.rules().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<Transition<S, K>> cells() {
        return acts.stream().flatMap(act -> stages.stream().map(stage -> transitions.apply(stage, act)));
    }

    private List<String> bullets(Set<RuleInfo> rules) {
        return rules.stream()
                .map(rule -> "- " + said(rule.condition()) + " " + place(rule.citation()))
                .toList();
    }

    /** In the first language. */
    private String words(Message message) {
        return languages.get(0).text(message);
    }

    private String said(Message message) {
        return inEach(language -> language.text(message), " ");
    }

    private String name(Enum<?> constant) {
        return inEach(language -> language.label(constant), " ");
    }

    private String twoLines(Enum<?> constant) {
        return inEach(language -> language.label(constant), "<br>");
    }

    private String inEach(Function<Messages, String> words, String separator) {
        return languages.stream().map(words).collect(Collectors.joining(separator));
    }

    private String place(Citation citation) {
        return locales.stream().map(citation::text).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
