package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The instrument provides for the act at all.
 *
 * <p>Legal basis: article 8 item 4 of the Weihai Measures, which provides for activities.
 */
final class ProvidedFor extends StandingRule<SupervisorFile> {
    private final boolean provided;

    ProvidedFor(String id, Policy policy, Parameter<Boolean> basis) {
        super(id, policy, basis);
        this.provided = policy.value(basis);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return provided ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
