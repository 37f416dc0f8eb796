package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CREDENTIALS;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Card;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * Nobody holds two cards: a new one follows a loss or a return.
 *
 * <p>Legal basis: the measures of other places.
 */
final class NoCardHeld extends StandingRule<SupervisorFile> {
    NoCardHeld(Policy policy) {
        super("credential.one-card", policy, CREDENTIALS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Optional<Card> held = file.cardHeldOn(date);
        return held.map(card -> Answer.notMet(Earliest.afterHumanAct(), card.number()))
                .orElse(Answer.MET);
    }
}
