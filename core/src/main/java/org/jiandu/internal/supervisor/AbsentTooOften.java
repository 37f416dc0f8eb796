package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The supervisor was absent without cause from the activities of the authority, as often as the instrument counts. It
 * raises the ground and dismisses nobody.
 *
 * <p>Legal basis: article 16 item 6 of the Weihai Measures (连续两次以上无故不参加).
 */
final class AbsentTooOften extends GroundRule {
    private final Absences absences;

    AbsentTooOften(Policy policy, ListedGround listed) {
        super(policy, listed, ABSENCES);
        this.absences = new Absences(policy.value(ABSENCES));
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        return Answer.met(!absences.on(file, date).isEmpty(), Earliest.afterHumanAct(), ground());
    }
}
