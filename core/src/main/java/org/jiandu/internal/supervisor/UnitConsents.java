package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONSENTS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.party.Organisation;
import org.jiandu.supervisor.Consent;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The unit in which the candidate serves consents; that there is no such unit is for a person to find.
 *
 * <p>Legal basis: the measures of other places, such as 经所在单位同意.
 */
final class UnitConsents extends StandingRule<SupervisorFile> {
    UnitConsents(Policy policy) {
        super("appointment.consent-of-unit", policy, CONSENTS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Optional<Organisation> employer = file.profileOn(date).flatMap(Profile::getEmployer);
        Stream<Consent> consents = file.getConsents().stream()
                .filter(consent -> consent.by() == Consenter.UNIT)
                .filter(consent -> !consent.date().isAfter(date));
        if (employer.isEmpty()) {
            return consents.findAny().isPresent()
                    ? Answer.MET
                    : FindingAnswer.holds(Topics.NO_UNIT, act.findings(), date);
        }
        return consents.anyMatch(consent -> consent.unit().equals(employer.map(Organisation::getId)))
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct());
    }
}
