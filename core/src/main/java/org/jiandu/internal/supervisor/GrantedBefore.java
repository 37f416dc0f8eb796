package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.SERVING;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/** The certificate was issued before the policy came into force: what it gave itself it does not shorten. */
final class GrantedBefore extends StandingRule<SupervisorFile> {
    private final LocalDate firstDay;

    GrantedBefore(Policy policy) {
        super("amendment.granted-before", policy, SERVING);
        this.firstDay = policy.inForce().value().firstDay();
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.appointmentOn(date)
                .map(appointment -> appointment.issuedOn().isBefore(firstDay)
                        ? Answer.MET
                        : Answer.notMet(Earliest.never(), appointment.issuedOn(), firstDay))
                .orElse(Answer.SILENT);
    }
}
