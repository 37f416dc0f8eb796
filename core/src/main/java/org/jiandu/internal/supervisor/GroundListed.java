package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.GROUNDS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorAct.Dismiss;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * The ground is one that the instrument lists.
 *
 * <p>Legal basis: article 16 of the Weihai Measures.
 */
final class GroundListed extends Rule<SupervisorFile, Dismiss> {
    private final List<DismissalGround> listed;

    GroundListed(Policy policy) {
        super("dismissal.ground-listed", policy, GROUNDS);
        this.listed = policy.value(GROUNDS).stream().map(ListedGround::ground).toList();
    }

    @Override
    public Answer judge(SupervisorFile file, Dismiss act, LocalDate date) {
        return listed.contains(act.ground()) ? Answer.MET : Answer.notMet(Earliest.never(), act.ground());
    }
}
