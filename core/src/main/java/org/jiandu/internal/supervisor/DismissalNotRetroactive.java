package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.Dismiss;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A dismissal does not take effect before it is decided.
 *
 * <p>Legal basis: article 16 of the Weihai Measures, which does not say when: a named reading.
 */
final class DismissalNotRetroactive extends Rule<SupervisorFile, Dismiss> {
    DismissalNotRetroactive(Policy policy) {
        super("dismissal.not-retroactive", policy, DISMISSAL_EFFECT);
    }

    @Override
    public Answer judge(SupervisorFile file, Dismiss act, LocalDate date) {
        return act.statedEffectiveOn()
                .map(stated -> !stated.isBefore(date) ? Answer.MET : Answer.notMet(Earliest.never(), stated, date))
                .orElse(Answer.MET);
    }
}
