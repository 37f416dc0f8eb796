package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * A dismissal is served once and published once; the date of either does not change.
 *
 * <p>Legal basis: article 16 of the Weihai Measures.
 */
final class NotifiedOnce extends StandingRule<SupervisorFile> {
    private final Function<Dismissal, Optional<LocalDate>> notified;

    NotifiedOnce(String id, Policy policy, Function<Dismissal, Optional<LocalDate>> notified) {
        super(id, policy, DISMISSAL_EFFECT);
        this.notified = notified;
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.appointmentOn(date)
                .flatMap(Appointment::dismissal)
                .flatMap(notified)
                .map(day -> Answer.notMet(Earliest.never(), day))
                .orElse(Answer.MET);
    }
}
