package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The supervisor was absent without cause from the activities of the authority, as often as the instrument counts, or,
 * where it does not count, as a person finds. It raises the ground and dismisses nobody.
 *
 * <p>Legal basis: article 16 item 6 of the Weihai Measures (连续两次以上无故不参加).
 */
final class AbsentTooOften extends GroundRule {
    private final AbsenceRule rule;
    private final Absences absences;

    AbsentTooOften(Policy policy, ListedGround listed) {
        super(policy, listed, ABSENCES);
        this.rule = policy.value(ABSENCES);
        this.absences = new Absences(rule);
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        if (rule instanceof AbsenceRule.Unquantified) {
            return FindingAnswer.holds(Topics.ABSENCES, findings, date);
        }
        return !absences.on(file, date).isEmpty() ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), ground());
    }
}
