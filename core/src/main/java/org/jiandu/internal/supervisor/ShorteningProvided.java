package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SERVING;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.law.ServingRule;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/** The policy shortens the terms of people who serve when it comes into force. */
final class ShorteningProvided extends StandingRule<SupervisorFile> {
    private final boolean shortens;

    ShorteningProvided(Policy policy) {
        super("amendment.shortens", policy, SERVING);
        this.shortens = policy.value(SERVING) == ServingRule.SHORTEN;
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return shortens ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
