package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONSENTS;

import java.time.LocalDate;
import java.util.Set;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.Actor;
import org.jiandu.party.Role;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorAct.GiveConsent;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A consent comes from somebody whose consent is asked: the unit in which the person serves, or the person.
 *
 * <p>Legal basis: the measures of other places, such as 经所在单位同意.
 */
final class ActorConsents extends Rule<SupervisorFile, GiveConsent> {
    private final Set<Consenter> consenters;

    ActorConsents(Policy policy) {
        super("actor.consents", policy, CONSENTS);
        this.consenters = policy.value(CONSENTS);
    }

    @Override
    public Answer judge(SupervisorFile file, GiveConsent act, LocalDate date) {
        Actor actor = act.actor();
        boolean asked = actor.is(file.getPerson().getId())
                ? consenters.contains(Consenter.PERSON)
                : consenters.contains(Consenter.UNIT) && representsUnit(actor, file, date);
        return asked ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), actor.role());
    }

    /** Where the employer is not known, any unit may be the one. */
    private static boolean representsUnit(Actor actor, SupervisorFile file, LocalDate date) {
        return actor.role() == Role.UNIT_REPRESENTATIVE
                && file.profileOn(date)
                        .flatMap(Profile::getEmployer)
                        .filter(employer -> !actor.isOf(employer.getId()))
                        .isEmpty();
    }
}
