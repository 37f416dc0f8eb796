package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CHANNELS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The act is done by the person whom the file is about.
 *
 * <p>Legal basis: article 4 of the Weihai Measures (个人自荐, 定向邀请): nobody is a candidate against his will.
 */
final class PersonConcernedActs extends StandingRule<SupervisorFile> {
    PersonConcernedActs(Policy policy) {
        super("actor.person-concerned", policy, CHANNELS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return act.actor().is(file.getPerson().getId())
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
