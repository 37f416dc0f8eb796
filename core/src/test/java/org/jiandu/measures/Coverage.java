package org.jiandu.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Reliance;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportStage;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.RecordBar;
import org.jiandu.supervisor.Stage;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Topic;
import org.jiandu.verdict.Transition;

/**
 * What the tables and the policy of the Weihai Measures hold, to be held against the clauses.
 *
 * <p>A rule that the policy has no use for is in no table, and an act that it refuses at every stage is none of its acts:
 * what other measures bring needs no clause here.
 */
final class Coverage {
    private static final int ARTICLES = 18;

    private static final Set<String> IDS = new LinkedHashSet<>(List.of("""
            1 2.1 2.2-a 2.2-b 3 4-a 4-b 4-c 4-d 5-a 5-b 5-c 6-a 6-b 7-1 7-2 7-3 7-4 7-5 8-1 8-2 8-3 8-4 8-5 8-6
            9-1 9-2 9-3 9-4 9-5 10.1 10.2 11-a 11-b 12-a 12-b 13 14 15
            16-1 16-2 16-3 16-4 16-5 16-6 16-7 16-8 16-z 17 18
            """.split("\\s+")));

    private final Policy policy;
    private final Set<RuleInfo> rules = new LinkedHashSet<>();
    private final Set<Enum<?>> acts = new LinkedHashSet<>();
    private final Set<Enum<?>> terms;
    private final Set<Topic> conditions;

    Coverage(Policy policy) {
        this.policy = policy;
        EngagementLifecycle engagements = EngagementLifecycle.of(policy);
        read(Stage.values(), ActKind.values(), Lifecycle.of(policy)::transition);
        read(
                ReportStage.values(),
                ReportActKind.values(),
                ReportLifecycle.of(policy, WorkCalendars.stateCouncil())::transition);
        read(MatterStage.values(), MatterActKind.values(), engagements::transition);
        read(ParticipationStage.values(), ParticipationActKind.values(), engagements::transition);
        this.terms = listed(policy)
                .flatMap(entry -> term(entry).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.conditions = listed(policy)
                .filter(Condition.Found.class::isInstance)
                .map(condition -> ((Condition.Found) condition).topic())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Everything that one side has and the other has not. */
    List<String> gaps(List<Article> articles) {
        List<Clause> clauses =
                articles.stream().flatMap(article -> article.clauses().stream()).toList();
        List<String> gaps = new ArrayList<>();
        gaps.addAll(articleGaps(articles));
        gaps.addAll(clauseGaps(clauses));
        rules.forEach(rule -> nameless(clauses, Clause::getRules, rule.id(), rule.citation())
                .ifPresent(where -> gaps.add(where + " the rule " + rule.id())));
        policy.settings()
                .forEach(each -> nameless(
                                clauses,
                                Clause::getParameters,
                                each.parameter(),
                                each.setting().citation())
                        .ifPresent(where -> gaps.add(where + " the parameter " + each.parameter())));
        Set<RuleId> ids = rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
        Set<Parameter<?>> settled =
                policy.settings().stream().map(Reliance::parameter).collect(Collectors.toSet());
        gaps.addAll(unknown(clauses, Clause::getRules, ids, "rule"));
        gaps.addAll(unknown(clauses, Clause::getParameters, settled, "parameter"));
        gaps.addAll(unknown(clauses, Clause::getActs, acts, "act"));
        gaps.addAll(unknown(clauses, Clause::getTerms, terms, "term"));
        gaps.addAll(unnamed(clauses, Clause::getActs, acts, "act"));
        gaps.addAll(unnamed(clauses, Clause::getTerms, terms, "term"));
        gaps.addAll(unnamed(clauses, Clause::getFindings, conditions, "condition"));
        return gaps;
    }

    private static List<String> articleGaps(List<Article> articles) {
        List<Integer> numbers = articles.stream()
                .map(article -> article.citation().article().orElseThrow())
                .toList();
        List<Integer> expected = IntStream.rangeClosed(1, ARTICLES).boxed().toList();
        return numbers.equals(expected)
                ? List.of()
                : List.of("the articles are not 1 to " + ARTICLES + " in order: " + numbers);
    }

    private static List<String> clauseGaps(List<Clause> clauses) {
        List<String> gaps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Clause clause : clauses) {
            if (!seen.add(clause.getId())) {
                gaps.add("clause " + clause.getId() + " is there twice");
            }
            if (!IDS.contains(clause.getId())) {
                gaps.add("clause " + clause.getId() + " is none of the " + IDS.size());
            }
            if (namesNoneOfItsKind(clause)) {
                gaps.add("clause " + clause.getId() + " is of the kind " + clause.getKind() + " and names none");
            }
        }
        IDS.stream().filter(id -> !seen.contains(id)).forEach(id -> gaps.add("clause " + id + " is missing"));
        return gaps;
    }

    private static boolean namesNoneOfItsKind(Clause clause) {
        return switch (clause.getKind()) {
            case ACT -> clause.getActs().isEmpty();
            case FINDING -> clause.getFindings().isEmpty();
            case DECLARATION, RULE, DUTY -> false;
        };
    }

    /** Where something has its place and no clause of that place names it. */
    private static <T> Optional<String> nameless(
            List<Clause> clauses, Function<Clause, List<? extends T>> names, T thing, Citation place) {
        return clauses.stream()
                        .filter(clause -> names.apply(clause).contains(thing))
                        .anyMatch(clause -> meet(clause.getCitation(), place))
                ? Optional.empty()
                : Optional.of("no clause of " + place.text(Locale.ENGLISH) + " names");
    }

    private static <T> List<String> unknown(
            List<Clause> clauses, Function<Clause, List<T>> names, Set<? extends T> known, String what) {
        return clauses.stream()
                .flatMap(clause -> names.apply(clause).stream()
                        .filter(name -> !known.contains(name))
                        .map(name -> "clause " + clause.getId() + " names what is no " + what + " here: " + name))
                .toList();
    }

    private static <T> List<String> unnamed(
            List<Clause> clauses, Function<Clause, List<T>> names, Set<? extends T> known, String what) {
        Set<T> named =
                clauses.stream().flatMap(clause -> names.apply(clause).stream()).collect(Collectors.toSet());
        return known.stream()
                .filter(each -> !named.contains(each))
                .map(each -> "no clause names the " + what + " " + each)
                .toList();
    }

    private <S extends Enum<S>, K extends Enum<K>> void read(
            S[] stages, K[] kinds, BiFunction<S, K, Transition<S, K>> table) {
        for (K kind : kinds) {
            for (S stage : stages) {
                Transition<S, K> cell = table.apply(stage, kind);
                rules.addAll(cell.rules());
                if (cell.isAdmitted()) {
                    acts.add(kind);
                }
            }
        }
    }

    /** The entries of the lists that the policy settles. */
    private static Stream<?> listed(Policy policy) {
        return policy.settings().stream()
                .map(each -> each.setting().value())
                .filter(Collection.class::isInstance)
                .flatMap(list -> ((Collection<?>) list).stream());
    }

    private static List<Enum<?>> term(Object entry) {
        if (entry instanceof Enum<?> constant) {
            return List.of(constant);
        }
        if (entry instanceof ListedGround listed) {
            return List.of(listed.ground());
        }
        return entry instanceof RecordBar bar ? List.of(bar.kind()) : List.of();
    }

    /** Whether one place is the other or a part of it. */
    private static boolean meet(Citation one, Citation other) {
        return one.instrument().equals(other.instrument())
                && one.article().equals(other.article())
                && agree(one.paragraph(), other.paragraph())
                && agree(one.item(), other.item());
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
