package org.jiandu.internal.procedure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.verdict.Reason;

/**
 * What the table says of one act at one stage.
 *
 * @param rules every condition of the act there
 * @param targets the stages it can lead to; empty for a refusal
 * @param refusal the rule that refuses, absent where the act is admitted
 * @param met the reasons of an act that meets every condition
 * @param <S> the stages
 * @param <F> the file
 * @param <A> the act
 */
public record Cell<S, F, A>(List<Rule<F, A>> rules, Set<S> targets, Optional<Rule<F, A>> refusal, List<Reason> met) {
    Cell(List<Rule<F, A>> rules, Set<S> targets, Optional<Rule<F, A>> refusal) {
        this(rules, targets, refusal, rules.stream().map(Rule::met).toList());
    }
}
