package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.DUTIES;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * The duty in question is one that the instrument lists.
 *
 * <p>Legal basis: article 9 of the Weihai Measures.
 */
final class DutyListed<A extends SupervisorAct> extends Rule<SupervisorFile, A> {
    private final Set<Duty> listed;
    private final Function<A, Duty> duty;

    DutyListed(Policy policy, Function<A, Duty> duty) {
        super("duties.listed", policy, DUTIES);
        this.listed = policy.value(DUTIES);
        this.duty = duty;
    }

    @Override
    public Answer judge(SupervisorFile file, A act, LocalDate date) {
        return listed.contains(duty.apply(act)) ? Answer.MET : Answer.notMet(Earliest.never(), duty.apply(act));
    }
}
