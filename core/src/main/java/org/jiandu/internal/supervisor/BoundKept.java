package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONDITIONS;
import static org.jiandu.supervisor.SupervisorParameters.FURTHER_CONDITIONS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * A bound that the policy puts on candidates. What is not on record is for a person to find, and so is an exception to what
 * binds only normally.
 */
abstract class BoundKept extends StandingRule<SupervisorFile> {
    private final Condition.Bound bound;

    BoundKept(Policy policy, Condition.Bound bound) {
        super(
                bound.key(),
                bound.citation(),
                Message.of("eligibility.bound", bound.text()),
                readings(policy, CONDITIONS, FURTHER_CONDITIONS));
        this.bound = bound;
    }

    /** The rule for a bound. */
    static BoundKept of(Policy policy, Condition.Bound bound) {
        if (bound instanceof Condition.MinAge age) {
            return new OldEnough(policy, age);
        }
        if (bound instanceof Condition.MaxAge age) {
            return new NotTooOld(policy, age);
        }
        if (bound instanceof Condition.MinEducation education) {
            return new EducatedEnough(policy, education);
        }
        if (bound instanceof Condition.LinkedToArea link) {
            return new LinkedToArea(policy, link);
        }
        return new NationalityAdmitted(policy, (Condition.PrcNational) bound);
    }

    @Override
    public final Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return judge(file, act.findings(), date);
    }

    abstract Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date);

    /** What is on record does not say whether the bound is kept: a person finds it. */
    final Answer unknown(List<Finding> findings, LocalDate date) {
        return FindingAnswer.holds(bound.topic(), findings, date);
    }

    /** The same where days alone may do. */
    final Answer unknown(List<Finding> findings, LocalDate date, Earliest earliest) {
        return FindingAnswer.holdsOr(bound.topic(), findings, date, earliest);
    }

    /** What is on record says whether the bound is kept. */
    final Answer known(boolean kept, List<Finding> findings, LocalDate date, Earliest earliest) {
        return kept ? Answer.MET : FindingAnswer.unmet(bound.strength(), bound.exception(), findings, date, earliest);
    }
}
