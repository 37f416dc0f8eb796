package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/** A condition on the circumstances of the person, asked at the review and again whenever office is given. */
abstract class ProfileRule extends StandingRule<SupervisorFile> {
    ProfileRule(String id, Policy policy, Parameter<?> basis) {
        super(id, policy, basis);
    }

    @Override
    public final Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return judge(file, act.findings(), date);
    }

    /** Judges the profile that holds on a date; silent where there is none. */
    final Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        return file.profileOn(date)
                .map(profile -> judge(profile, findings, date))
                .orElse(Answer.SILENT);
    }

    abstract Answer judge(Profile profile, List<Finding> findings, LocalDate date);
}
