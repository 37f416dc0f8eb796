package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.GROUNDS;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorAct.Dismiss;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Finding;

/** The ground that a dismissal names is established. One object for each ground that the instrument lists. */
abstract class GroundRule extends Rule<SupervisorFile, Dismiss> {
    private final ListedGround listed;

    GroundRule(Policy policy, ListedGround listed, Parameter<?>... others) {
        super(
                id(listed.ground()),
                listed.citation(),
                Message.of("dismissal.ground", listed.ground()),
                readings(policy, GROUNDS, others));
        this.listed = listed;
    }

    /** The rule for a ground that an instrument lists. */
    static GroundRule of(Policy policy, ListedGround listed) {
        return switch (listed.ground()) {
            case CRIME_OR_BAD_CREDIT -> new CrimeOrBadCredit(policy, listed);
            case LEAK, GIFTS, PRIVATE_GAIN -> new BreachFound(policy, listed);
            case HARM_TO_IMAGE, CIRCUMSTANCES, OTHER -> new GroundFound(policy, listed);
            case ABSENCES -> new AbsentTooOften(policy, listed);
            case FAILED_ASSESSMENT -> new AssessmentFailed(policy, listed);
            case RESIGNED -> new ResignationAsked(policy, listed);
        };
    }

    final ListedGround listed() {
        return listed;
    }

    final DismissalGround ground() {
        return listed.ground();
    }

    @Override
    public final Answer judge(SupervisorFile file, Dismiss act, LocalDate date) {
        return act.ground() == listed.ground() ? judge(file, act.findings(), date) : Answer.SILENT;
    }

    /** Whether the ground is established on a date, by what is on record and the findings that come with an act. */
    abstract Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date);

    private static String id(DismissalGround ground) {
        return switch (ground) {
            case CRIME_OR_BAD_CREDIT -> "dismissal.crime-or-bad-credit";
            case LEAK -> "dismissal.leak";
            case GIFTS -> "dismissal.gifts";
            case PRIVATE_GAIN -> "dismissal.private-gain";
            case HARM_TO_IMAGE -> "dismissal.harm-to-image";
            case ABSENCES -> "dismissal.absences";
            case CIRCUMSTANCES -> "dismissal.circumstances";
            case OTHER -> "dismissal.other";
            case FAILED_ASSESSMENT -> "dismissal.failed-assessment";
            case RESIGNED -> "dismissal.resigned";
        };
    }
}
