package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CHANNELS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.party.Role;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A recommendation comes from a unit.
 *
 * <p>Legal basis: article 4 of the Weihai Measures (单位推荐).
 */
final class UnitRecommends extends StandingRule<SupervisorFile> {
    UnitRecommends(Policy policy) {
        super("actor.unit", policy, CHANNELS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return act.actor().role() == Role.UNIT_REPRESENTATIVE
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.actor().role());
    }
}
