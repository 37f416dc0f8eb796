package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.COMMENDATION;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.SupervisorAct.Commend;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A commendation has a form that the instrument provides for.
 *
 * <p>Legal basis: article 17 of the Weihai Measures (通报表彰).
 */
final class CommendationListed extends Rule<SupervisorFile, Commend> {
    private final Set<CommendationKind> kinds;

    CommendationListed(Policy policy) {
        super("commendation.kind", policy, COMMENDATION);
        this.kinds = policy.value(COMMENDATION);
    }

    @Override
    public Answer judge(SupervisorFile file, Commend act, LocalDate date) {
        return kinds.contains(act.form()) ? Answer.MET : Answer.notMet(Earliest.never(), act.form());
    }
}
