package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;
import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;
import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;
import static org.jiandu.supervisor.SupervisorParameters.RESIGNATION;

import java.util.List;
import java.util.Optional;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.party.Occasion;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Closure;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.ObjectionRule;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Resignation;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;

/** The facts that a lawful act makes. Only here is anything computed that facts then keep for ever. */
public final class Decision {
    private final TermPlanner planner;
    private final Optional<ObjectionRule> objections;
    private final DismissalEffect effect;
    private final Optional<Absences> absences;
    private final Optional<Resignation> resignation;

    /**
     * Takes the readings of a policy.
     *
     * @param policy the policy
     * @param planner how terms are counted
     */
    public Decision(Policy policy, TermPlanner planner) {
        this.planner = planner;
        this.objections = policy.find(OBJECTIONS).map(Setting::value);
        this.effect = policy.value(DISMISSAL_EFFECT);
        this.absences = policy.find(ABSENCES).map(Setting::value).map(Absences::new);
        this.resignation = policy.find(RESIGNATION).map(Setting::value);
    }

    /**
     * The facts of an act.
     *
     * @param file the file before the act
     * @param act an act that is lawful
     * @return its facts, in order
     */
    public List<SupervisorFact> facts(SupervisorFile file, SupervisorAct act) {
        Occasion on = act.occasion();
        return switch (act.kind()) {
            case RECOMMEND -> nominated(on, Channel.UNIT_RECOMMENDATION, ((SupervisorAct.Recommend) act).profile());
            case NOMINATE_SELF -> nominated(on, Channel.SELF_NOMINATION, ((SupervisorAct.NominateSelf) act).profile());
            case INVITE -> List.of(new SupervisorFact.Invited(on, ((SupervisorAct.Invite) act).profile()));
            case ACCEPT_INVITATION -> List.of(new SupervisorFact.InvitationAccepted(on));
            case DECLINE_INVITATION -> closed(on, Closure.DECLINED, "");
            case WITHDRAW -> closed(on, Closure.WITHDRAWN, "");
            case GIVE_CONSENT -> List.of(new SupervisorFact.ConsentGiven(on));
            case APPROVE -> List.of(new SupervisorFact.Approved(on, act.findings()));
            case REJECT -> closed(on, Closure.REJECTED, ((SupervisorAct.Reject) act).reason());
            case CONFIRM_APPOINTMENT -> List.of(new SupervisorFact.Confirmed(on, act.findings()));
            case POST_NOTICE ->
                List.of(new SupervisorFact.NoticePosted(
                        on, ((SupervisorAct.PostNotice) act).lastDay(), act.findings()));
            case RAISE_OBJECTION -> raised(on, (SupervisorAct.RaiseObjection) act);
            case DECIDE_OBJECTION -> decided(on, (SupervisorAct.DecideObjection) act);
            case ISSUE_CERTIFICATE -> appointed(file, on, (SupervisorAct.IssueCertificate) act);
            case ISSUE_CARD -> List.of(new SupervisorFact.CardIssued(on, ((SupervisorAct.IssueCard) act).number()));
            case REPORT_CARD_LOST -> List.of(new SupervisorFact.CardLost(on, cardHeld(file, act)));
            case RETURN_CARD -> List.of(new SupervisorFact.CardReturned(on, cardHeld(file, act)));
            case RENEW -> List.of(new SupervisorFact.Renewed(on, planner.opened(file, act), act.findings()));
            case SHORTEN_TERM ->
                List.of(new SupervisorFact.TermShortened(
                        on, planner.shortened(file, act.date()).orElseThrow()));
            case CHANGE_PROFILE ->
                List.of(new SupervisorFact.ProfileChanged(on, ((SupervisorAct.ChangeProfile) act).profile()));
            case RECORD_ATTENDANCE -> attended(on, (SupervisorAct.RecordAttendance) act);
            case REPORT_BREACH -> reported(on, (SupervisorAct.ReportBreach) act);
            case FIND_CONDUCT -> found(on, (SupervisorAct.FindConduct) act);
            case RECORD_PAYMENT -> paid(on, (SupervisorAct.RecordPayment) act);
            case COMMEND ->
                List.of(new SupervisorFact.Commended(on, ((SupervisorAct.Commend) act).form(), act.findings()));
            case DISMISS -> dismissed(file, on, (SupervisorAct.Dismiss) act);
            case SERVE_DISMISSAL -> List.of(new SupervisorFact.DismissalServed(on));
            case PUBLISH_DISMISSAL -> List.of(new SupervisorFact.DismissalPublished(on));
            case RESIGN -> resigned(on, (SupervisorAct.Resign) act);
            case SUSPEND -> List.of(new SupervisorFact.Suspended(on, act.findings()));
            case RESUME -> List.of(new SupervisorFact.Resumed(on));
            case RECORD_ASSESSMENT -> assessed(on, (SupervisorAct.RecordAssessment) act);
            case RECORD_TRAINING -> trained(on, (SupervisorAct.RecordTraining) act);
        };
    }

    private static List<SupervisorFact> nominated(Occasion on, Channel channel, Profile profile) {
        return List.of(new SupervisorFact.Nominated(on, channel, profile));
    }

    private static List<SupervisorFact> closed(Occasion on, Closure closure, String reason) {
        return List.of(new SupervisorFact.CandidacyClosed(on, closure, reason));
    }

    private List<SupervisorFact> raised(Occasion on, SupervisorAct.RaiseObjection act) {
        SupervisorFact raised = new SupervisorFact.ObjectionRaised(on, act.substance());
        return objections.filter(ObjectionRule.ANY_ENDS::equals).isPresent()
                ? List.of(raised, new SupervisorFact.CandidacyClosed(on, Closure.OBJECTION, act.substance()))
                : List.of(raised);
    }

    private static List<SupervisorFact> decided(Occasion on, SupervisorAct.DecideObjection act) {
        SupervisorFact decided = new SupervisorFact.ObjectionDecided(on, act.objection(), act.finding());
        return act.finding().holds()
                ? List.of(
                        decided,
                        new SupervisorFact.CandidacyClosed(
                                on, Closure.OBJECTION, act.finding().reason()))
                : List.of(decided);
    }

    private List<SupervisorFact> appointed(SupervisorFile file, Occasion on, SupervisorAct.IssueCertificate act) {
        return List.of(new SupervisorFact.Appointed(on, act.number(), planner.opened(file, act), act.findings()));
    }

    private static String cardHeld(SupervisorFile file, SupervisorAct act) {
        return file.cardHeldOn(act.date()).orElseThrow().number();
    }

    private static List<SupervisorFact> attended(Occasion on, SupervisorAct.RecordAttendance act) {
        return List.of(
                new SupervisorFact.AttendanceRecorded(on, act.activity(), act.organisedByAuthority(), act.presence()));
    }

    private static List<SupervisorFact> reported(Occasion on, SupervisorAct.ReportBreach act) {
        return List.of(new SupervisorFact.BreachReported(on, act.duty(), act.substance()));
    }

    private static List<SupervisorFact> found(Occasion on, SupervisorAct.FindConduct act) {
        return List.of(new SupervisorFact.ConductFound(on, act.duty(), act.report(), act.finding()));
    }

    private static List<SupervisorFact> paid(Occasion on, SupervisorAct.RecordPayment act) {
        return List.of(
                act.kindOfPayment() == PaymentKind.ALLOWANCE
                        ? new SupervisorFact.AllowancePaid(on, act.amount())
                        : new SupervisorFact.ExpensesPaid(on, act.amount()));
    }

    /** Where nobody has to agree, asking ends the engagement. */
    private List<SupervisorFact> resigned(Occasion on, SupervisorAct.Resign act) {
        SupervisorFact asked = new SupervisorFact.ResignationAsked(on, act.reason());
        return resignation.filter(Resignation::acceptance).isPresent()
                ? List.of(asked)
                : List.of(
                        asked,
                        new SupervisorFact.Dismissed(
                                on,
                                DismissalGround.RESIGNED,
                                effect,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                act.findings()));
    }

    private static List<SupervisorFact> assessed(Occasion on, SupervisorAct.RecordAssessment act) {
        return List.of(new SupervisorFact.Assessed(on, act.grade(), act.finding()));
    }

    private static List<SupervisorFact> trained(Occasion on, SupervisorAct.RecordTraining act) {
        return List.of(new SupervisorFact.Trained(on, act.subject(), act.hours()));
    }

    private List<SupervisorFact> dismissed(SupervisorFile file, Occasion on, SupervisorAct.Dismiss act) {
        return List.of(new SupervisorFact.Dismissed(
                on,
                act.ground(),
                effect,
                act.statedEffectiveOn(),
                act.liability(),
                absences(file, act),
                act.findings()));
    }

    private List<Attendance> absences(SupervisorFile file, SupervisorAct.Dismiss act) {
        return absences.filter(rule -> act.ground() == DismissalGround.ABSENCES)
                .map(rule -> rule.on(file, act.date()))
                .orElse(List.of());
    }
}
