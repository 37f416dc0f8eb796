package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ASSESSMENT;
import static org.jiandu.supervisor.SupervisorParameters.RENEWAL_REQUIRES;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A term is renewed after an assessment in it, the last of which was passed.
 *
 * <p>Legal basis: instruments that renew by assessment; the Weihai Measures do not.
 */
final class LastAssessmentPassed extends StandingRule<SupervisorFile> {
    private final AssessmentRecord assessments;

    LastAssessmentPassed(Policy policy) {
        super("renewal.assessment", policy, RENEWAL_REQUIRES, ASSESSMENT);
        this.assessments = new AssessmentRecord(policy.value(ASSESSMENT));
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return assessments.last(file, date).filter(assessments::isPassed).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
