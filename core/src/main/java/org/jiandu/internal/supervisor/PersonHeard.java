package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.HEARING;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.SupervisorAct.Dismiss;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;

/**
 * Nobody is dismissed unheard on a ground on which the instrument has people heard.
 *
 * <p>Legal basis: instruments that ask for it; the Weihai Measures do not.
 */
final class PersonHeard extends Rule<SupervisorFile, Dismiss> {
    private final Set<DismissalGround> grounds;

    PersonHeard(Policy policy) {
        super("dismissal.hearing", policy, HEARING);
        this.grounds = policy.value(HEARING);
    }

    @Override
    public Answer judge(SupervisorFile file, Dismiss act, LocalDate date) {
        return grounds.contains(act.ground())
                ? FindingAnswer.holds(Topics.HEARING, act.findings(), date)
                : Answer.SILENT;
    }
}
