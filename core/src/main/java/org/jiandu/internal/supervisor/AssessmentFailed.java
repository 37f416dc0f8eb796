package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ASSESSMENT;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The last assessment in the engagement was not passed.
 *
 * <p>Legal basis: the item of the instrument that lists it; the Weihai Measures do not.
 */
final class AssessmentFailed extends GroundRule {
    private final AssessmentRecord assessments;

    AssessmentFailed(Policy policy, ListedGround listed) {
        super(policy, listed, ASSESSMENT);
        this.assessments = new AssessmentRecord(policy.value(ASSESSMENT));
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        boolean failed = assessments
                .last(file, date)
                .filter(assessment -> !assessments.isPassed(assessment))
                .isPresent();
        return failed ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), ground());
    }
}
