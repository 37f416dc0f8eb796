package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Conduct;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The authority has found that the supervisor breached the duty behind the ground; the last finding on a duty counts.
 *
 * <p>Legal basis: article 16 items 2 to 4 with article 9 items 2 to 4 of the Weihai Measures.
 */
final class BreachFound extends GroundRule {
    BreachFound(Policy policy, ListedGround listed) {
        super(policy, listed);
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        Optional<Conduct> last = file.getConducts().stream()
                .filter(conduct -> !conduct.date().isAfter(date))
                .filter(conduct ->
                        conduct.duty().ground().filter(ground()::equals).isPresent())
                .filter(conduct -> file.appointmentOn(date)
                        .filter(appointment -> !conduct.date().isBefore(appointment.issuedOn()))
                        .isPresent())
                .reduce((earlier, later) -> later);
        return last.filter(Conduct::isBreach).isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), ground());
    }
}
