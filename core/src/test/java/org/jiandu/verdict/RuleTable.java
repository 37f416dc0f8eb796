package org.jiandu.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of each act at each stage, as a lifecycle lists them; to compare what policies make of it. */
public final class RuleTable<S extends Enum<S>, A extends Enum<A>> {
    private static final RuleId NOT_PROVIDED = new RuleId("act.not-provided");

    private final Class<S> stages;
    private final Class<A> acts;
    private final BiFunction<S, A, Transition<S, A>> transition;

    private RuleTable(Class<S> stages, Class<A> acts, BiFunction<S, A, Transition<S, A>> transition) {
        this.stages = stages;
        this.acts = acts;
        this.transition = transition;
    }

    /** The table of a lifecycle. */
    public static <S extends Enum<S>, A extends Enum<A>> RuleTable<S, A> of(
            Class<S> stages, Class<A> acts, BiFunction<S, A, Transition<S, A>> transition) {
        return new RuleTable<>(stages, acts, transition);
    }

    /** The acts that are not provided for. */
    public List<A> notProvided() {
        return acts().filter(act -> idsOf(act).contains(NOT_PROVIDED)).toList();
    }

    /** All rules. */
    public Set<RuleId> ids() {
        return acts().flatMap(act -> idsOf(act).stream()).collect(Collectors.toSet());
    }

    /** An act that is not provided for has no other rule, at any stage. */
    public void assertSilentOnWhatIsNotProvided() {
        notProvided().forEach(act -> assertThat(idsOf(act)).containsExactly(NOT_PROVIDED));
    }

    /** Every other act has no rule that it has not in another table. */
    public void assertNoNewRules(RuleTable<S, A> complete) {
        List<A> notProvided = notProvided();
        acts().filter(act -> !notProvided.contains(act))
                .forEach(act -> stages().forEach(
                                stage -> assertThat(complete.at(stage, act)).containsAll(at(stage, act))));
    }

    private Set<RuleId> idsOf(A act) {
        return stages().flatMap(stage -> at(stage, act).stream()).collect(Collectors.toSet());
    }

    private List<RuleId> at(S stage, A act) {
        return transition.apply(stage, act).rules().stream().map(RuleInfo::id).toList();
    }

    private Stream<S> stages() {
        return Stream.of(stages.getEnumConstants());
    }

    private Stream<A> acts() {
        return Stream.of(acts.getEnumConstants());
    }
}
