package org.jiandu.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A step is not taken before the day of the step that came before it.
 *
 * <p>Legal basis: the order of articles 4 and 5, and of articles 12 and 15, of the Weihai Measures.
 *
 * @param <F> the file
 */
public final class StepsInOrder<F> extends StandingRule<F> {
    private final Function<F, Optional<LocalDate>> lastStep;

    /**
     * The rule for one kind of file.
     *
     * @param policy the policy
     * @param basis the parameter whose citation the rule gives
     * @param lastStep the day of the last step on a file, empty for a new one
     */
    public StepsInOrder(Policy policy, Parameter<?> basis, Function<F, Optional<LocalDate>> lastStep) {
        super("steps.in-order", policy, basis);
        this.lastStep = lastStep;
    }

    @Override
    public Answer judge(F file, Act act, LocalDate date) {
        return lastStep.apply(file)
                .map(last -> !date.isBefore(last) ? Answer.MET : Answer.notMet(Earliest.from(last), date, last))
                .orElse(Answer.MET);
    }
}
