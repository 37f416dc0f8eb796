package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CREDENTIALS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * What is lost or given back was held.
 *
 * <p>Legal basis: the measures of other places.
 */
final class CardHeld extends StandingRule<SupervisorFile> {
    CardHeld(Policy policy) {
        super("credential.card-held", policy, CREDENTIALS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.cardHeldOn(date).isPresent() ? Answer.MET : Answer.notMet(Earliest.afterHumanAct());
    }
}
