package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.BARRED_OCCUPATIONS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Profile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The person has no occupation that bars from the role: those who enforce do not watch enforcement.
 *
 * <p>Legal basis: article 2 paragraph 2 of the Weihai Measures (不得从行政执法人员中聘请).
 */
final class OccupationNotBarred extends ProfileRule {
    private final Set<Occupation> barred;

    OccupationNotBarred(Policy policy) {
        super("eligibility.occupation", policy, BARRED_OCCUPATIONS);
        this.barred = policy.value(BARRED_OCCUPATIONS);
    }

    @Override
    Answer judge(Profile profile, List<Finding> findings, LocalDate date) {
        if (Collections.disjoint(profile.getOccupations(), barred)) {
            return Answer.MET;
        }
        List<Occupation> held = profile.getOccupations().stream()
                .filter(barred::contains)
                .sorted()
                .toList();
        return Answer.notMet(Earliest.afterHumanAct(), held);
    }
}
