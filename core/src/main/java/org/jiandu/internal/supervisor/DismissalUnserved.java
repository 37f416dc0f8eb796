package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A dismissal is served once.
 *
 * <p>Legal basis: article 16 of the Weihai Measures.
 */
final class DismissalUnserved extends Rule<SupervisorFile, SupervisorAct> {
    DismissalUnserved(Policy policy) {
        super("dismissal.unserved", policy, DISMISSAL_EFFECT);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return file.appointmentOn(date)
                .flatMap(Appointment::dismissal)
                .flatMap(Dismissal::servedOn)
                .map(served -> Answer.notMet(Earliest.never(), served))
                .orElse(Answer.MET);
    }
}
