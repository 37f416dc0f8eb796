package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The refusal of an act at a stage that does not admit it. It never holds at that stage; it knows the day on which
 * the passing of time alone opens the act.
 */
final class WrongStage<S extends Enum<S>, F> extends StandingRule<F> {
    private final Stages<S, F> stages;
    private final Set<S> open;

    WrongStage(String id, Policy policy, Parameter<?> basis, Stages<S, F> stages, Set<S> open) {
        super(id, policy, basis);
        this.stages = stages;
        this.open = open;
    }

    @Override
    public Answer judge(F file, Act act, LocalDate date) {
        return Answer.wrongStage(() -> opensAfter(file, date), stages.on(file, date), date);
    }

    private Earliest opensAfter(F file, LocalDate date) {
        Optional<LocalDate> day = stages.nextChangeAfter(file, date);
        while (day.isPresent()) {
            if (open.contains(stages.on(file, day.get()))) {
                return Earliest.from(day.get());
            }
            day = stages.nextChangeAfter(file, day.get());
        }
        return Earliest.afterHumanAct();
    }
}
