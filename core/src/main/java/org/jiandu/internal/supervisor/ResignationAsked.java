package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.RESIGNATION;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The supervisor has asked to resign from this engagement; the authority that agrees ends it.
 *
 * <p>Legal basis: the item of the instrument that lists it; the Weihai Measures do not.
 */
final class ResignationAsked extends GroundRule {
    ResignationAsked(Policy policy, ListedGround listed) {
        super(policy, listed, RESIGNATION);
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        boolean asked = file.getResignations().stream()
                .filter(day -> !day.isAfter(date))
                .anyMatch(day -> file.appointmentOn(date)
                        .filter(appointment -> !day.isBefore(appointment.issuedOn()))
                        .isPresent());
        return asked ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), ground());
    }
}
