package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.LEVELS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.party.Level;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Supervisors are engaged at the levels that the instrument names.
 *
 * <p>Legal basis: the measures of other places; article 3 of the Weihai Measures admits every level (各级).
 */
final class EngagingLevel extends StandingRule<SupervisorFile> {
    private final Set<Level> levels;

    EngagingLevel(Policy policy) {
        super("actor.engaging-level", policy, LEVELS);
        this.levels = policy.value(LEVELS).keySet();
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Level level = file.getAuthority().getLevel();
        return levels.contains(level) ? Answer.MET : Answer.notMet(Earliest.never(), level);
    }
}
