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
 * A dismissal is published once.
 *
 * <p>Legal basis: article 16 of the Weihai Measures.
 */
final class DismissalUnpublished extends Rule<SupervisorFile, SupervisorAct> {
    DismissalUnpublished(Policy policy) {
        super("dismissal.unpublished", policy, DISMISSAL_EFFECT);
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return file.appointmentOn(date)
                .flatMap(Appointment::dismissal)
                .flatMap(Dismissal::publishedOn)
                .map(published -> Answer.notMet(Earliest.never(), published))
                .orElse(Answer.MET);
    }
}
