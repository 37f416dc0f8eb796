package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.APPROVER;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.party.Authority;
import org.jiandu.party.OrganisationKind;
import org.jiandu.supervisor.Approver;
import org.jiandu.supervisor.SupervisorAct.ConfirmAppointment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * An appointment is confirmed by an officer of the body that has the last word: the government of the area, the leading group, or
 * an authority above the one that engages. That a body is the leading group is for a person to find.
 *
 * <p>Legal basis: the measures of other places, such as 报同级人民政府同意.
 */
final class ConfirmingBody extends Rule<SupervisorFile, ConfirmAppointment> {
    private final Approver approver;

    ConfirmingBody(Policy policy) {
        super("actor.confirming-body", policy, APPROVER);
        this.approver = policy.value(APPROVER);
    }

    @Override
    public Answer judge(SupervisorFile file, ConfirmAppointment act, LocalDate date) {
        return act.actor().actsFor(act.body()) && hasTheLastWord(act.body(), file.getAuthority())
                ? Answer.MET
                : Answer.notMet(
                        Earliest.afterHumanAct(),
                        act.actor().role(),
                        act.body().getOrganisation().getKind());
    }

    private boolean hasTheLastWord(Authority body, Authority engaging) {
        return switch (approver) {
            case BUREAU -> false;
            case GOVERNMENT ->
                body.getOrganisation().getKind() == OrganisationKind.GOVERNMENT
                        && body.getJurisdiction().includes(engaging.getJurisdiction());
            case LEADING_GROUP -> true;
            case TWO_LEVEL -> body.isAbove(engaging);
        };
    }
}
