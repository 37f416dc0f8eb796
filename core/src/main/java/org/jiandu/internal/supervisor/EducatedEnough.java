package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Education;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The candidate has the least education.
 *
 * <p>Legal basis: the conditions of other places, such as 具有大专以上文化程度.
 */
final class EducatedEnough extends BoundKept {
    private final Education least;

    EducatedEnough(Policy policy, Condition.MinEducation bound) {
        super(policy, bound);
        this.least = bound.level();
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        Optional<Education> education = file.profileOn(date).flatMap(Profile::getEducation);
        return education
                .map(level -> known(level.isAtLeast(least), findings, date, Earliest.afterHumanAct()))
                .orElseGet(() -> unknown(findings, date));
    }
}
