package org.jiandu.verdict;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cell of the table: an act at a stage.
 *
 * <p>Immutable and thread-safe.
 *
 * @param stage the stage
 * @param act the kind of act
 * @param targets the stages it can lead to, in a fixed order, empty where it is refused
 * @param rules every condition of the act there, the refusal among them
 * @param refusal the rule that refuses the act at this stage, absent where it is admitted
 * @param <S> the stages
 * @param <K> the kinds of acts
 */
public record Transition<S extends Enum<S>, K extends Enum<K>>(
        S stage, K act, Set<S> targets, List<RuleInfo> rules, Optional<RuleInfo> refusal) {
    /**
     * Refuses a cell that is neither admitted nor refused, or both.
     *
     * @param stage the stage
     * @param act the kind of act
     * @param targets the stages it can lead to, in a fixed order, empty where it is refused
     * @param rules every condition of the act there, the refusal among them
     * @param refusal the rule that refuses the act at this stage, absent where it is admitted
     */
    public Transition {
        targets = Collections.unmodifiableSet(new LinkedHashSet<>(targets));
        rules = List.copyOf(rules);
        if (refusal.isPresent() != targets.isEmpty()) {
            throw new IllegalArgumentException("an act is admitted or refused: " + act + " at " + stage);
        }
    }

    /**
     * Whether the act is admitted at the stage, its conditions apart.
     *
     * @return true if it is
     */
    public boolean isAdmitted() {
        return refusal.isEmpty();
    }
}
