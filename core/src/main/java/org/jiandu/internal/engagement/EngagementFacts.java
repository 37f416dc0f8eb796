package org.jiandu.internal.engagement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.party.Occasion;
import org.jiandu.recusal.Ground;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalRule;

/** The fact that a lawful act makes: here every act makes one. */
public final class EngagementFacts {
    private final Optional<RecusalRule> recusal;

    /**
     * Takes what facts are computed with.
     *
     * @param recusal who must step aside under the policy, if anybody
     */
    public EngagementFacts(Optional<RecusalRule> recusal) {
        this.recusal = recusal;
    }

    /**
     * The fact of an act.
     *
     * @param engagement the engagement before the act
     * @param act an act that is lawful
     * @return its fact
     */
    public EngagementFact of(Engagement engagement, EngagementAct act) {
        return act instanceof MatterAct matter ? ofMatter(matter) : ofParticipation(engagement, (ParticipationAct) act);
    }

    private static EngagementFact ofMatter(MatterAct act) {
        Occasion on = act.occasion();
        return switch (act.kind()) {
            case OPEN -> opened(on, (MatterAct.Open) act);
            case CHANGE_PARTIES -> partiesChanged(on, (MatterAct.ChangeParties) act);
            case RESCHEDULE -> rescheduled(on, (MatterAct.Reschedule) act);
            case CANCEL -> cancelled(on, (MatterAct.Cancel) act);
            case CONCLUDE -> new EngagementFact.Concluded(on);
        };
    }

    private EngagementFact ofParticipation(Engagement engagement, ParticipationAct act) {
        Occasion on = act.occasion();
        return switch (act.kind()) {
            case INVITE -> invited(on, (ParticipationAct.Invite) act);
            case ACCEPT -> accepted(on, (ParticipationAct.Accept) act);
            case DECLINE -> declined(on, (ParticipationAct.Decline) act);
            case ASK_LEAVE -> leaveAsked(on, (ParticipationAct.AskLeave) act);
            case DECIDE_LEAVE -> leaveDecided(on, (ParticipationAct.DecideLeave) act);
            case DECLARE_RECUSAL -> recusalDeclared(on, (ParticipationAct.DeclareRecusal) act);
            case ORDER_RECUSAL -> ordered(engagement, (ParticipationAct.OrderRecusal) act);
            case ASK_WITHDRAWAL -> withdrawalAsked(on, (ParticipationAct.AskWithdrawal) act);
            case DECIDE_WITHDRAWAL -> withdrawalDecided(on, (ParticipationAct.DecideWithdrawal) act);
            case LIFT_RECUSAL -> recusalLifted(on, (ParticipationAct.LiftRecusal) act);
            case WAIVE_RECUSAL -> recusalWaived(on, (ParticipationAct.WaiveRecusal) act);
            case RECORD_PRESENCE -> presenceRecorded(on, (ParticipationAct.RecordPresence) act);
            case OFFER_EXCUSE -> excuseOffered(on, (ParticipationAct.OfferExcuse) act);
            case DECIDE_EXCUSE -> excuseDecided(on, (ParticipationAct.DecideExcuse) act);
            case DELIVER -> delivered(on, (ParticipationAct.Deliver) act);
            case ACCEPT_WORK -> new EngagementFact.WorkAccepted(on, act.person());
            case RETURN_WORK -> workReturned(on, (ParticipationAct.ReturnWork) act);
            case RELEASE -> released(on, (ParticipationAct.Release) act);
            case MARK_FOR_REEXAMINATION -> markedForReexamination(on, (ParticipationAct.MarkForReexamination) act);
            case REEXAMINE -> reexamined(on, (ParticipationAct.Reexamine) act);
        };
    }

    private static EngagementFact opened(Occasion on, MatterAct.Open act) {
        return new EngagementFact.Opened(
                on, act.engagementKind(), act.title(), act.organiser(), act.day(), act.parties());
    }

    private static EngagementFact partiesChanged(Occasion on, MatterAct.ChangeParties act) {
        return new EngagementFact.PartiesChanged(on, act.parties(), act.reason());
    }

    private static EngagementFact rescheduled(Occasion on, MatterAct.Reschedule act) {
        return new EngagementFact.Rescheduled(on, act.day());
    }

    private static EngagementFact cancelled(Occasion on, MatterAct.Cancel act) {
        return new EngagementFact.Cancelled(on, act.reason());
    }

    private static EngagementFact invited(Occasion on, ParticipationAct.Invite act) {
        return new EngagementFact.Invited(on, act.person(), act.replaces(), act.findings());
    }

    private static EngagementFact accepted(Occasion on, ParticipationAct.Accept act) {
        return new EngagementFact.Accepted(on, act.person(), act.findings());
    }

    private static EngagementFact declined(Occasion on, ParticipationAct.Decline act) {
        return new EngagementFact.Declined(on, act.person(), act.reason());
    }

    private static EngagementFact leaveAsked(Occasion on, ParticipationAct.AskLeave act) {
        return new EngagementFact.LeaveAsked(on, act.person(), act.reason());
    }

    private static EngagementFact leaveDecided(Occasion on, ParticipationAct.DecideLeave act) {
        return new EngagementFact.LeaveDecided(on, act.person(), act.granted(), act.reason());
    }

    private static EngagementFact recusalDeclared(Occasion on, ParticipationAct.DeclareRecusal act) {
        return new EngagementFact.RecusalDeclared(on, act.person(), act.head(), act.reason());
    }

    private static EngagementFact withdrawalAsked(Occasion on, ParticipationAct.AskWithdrawal act) {
        return new EngagementFact.WithdrawalAsked(on, act.person(), act.reason());
    }

    private static EngagementFact withdrawalDecided(Occasion on, ParticipationAct.DecideWithdrawal act) {
        return new EngagementFact.WithdrawalDecided(on, act.person(), act.agreed(), act.reason(), act.findings());
    }

    private static EngagementFact recusalLifted(Occasion on, ParticipationAct.LiftRecusal act) {
        return new EngagementFact.RecusalLifted(on, act.person(), act.reason(), act.findings());
    }

    private static EngagementFact recusalWaived(Occasion on, ParticipationAct.WaiveRecusal act) {
        return new EngagementFact.RecusalWaived(on, act.person(), act.reason());
    }

    private static EngagementFact presenceRecorded(Occasion on, ParticipationAct.RecordPresence act) {
        return new EngagementFact.PresenceRecorded(on, act.person(), act.presence());
    }

    private static EngagementFact excuseOffered(Occasion on, ParticipationAct.OfferExcuse act) {
        return new EngagementFact.ExcuseOffered(on, act.person(), act.reason());
    }

    private static EngagementFact excuseDecided(Occasion on, ParticipationAct.DecideExcuse act) {
        return new EngagementFact.ExcuseDecided(on, act.person(), act.accepted(), act.reason());
    }

    private static EngagementFact delivered(Occasion on, ParticipationAct.Deliver act) {
        return new EngagementFact.Delivered(on, act.person(), act.reference());
    }

    private static EngagementFact workReturned(Occasion on, ParticipationAct.ReturnWork act) {
        return new EngagementFact.WorkReturned(on, act.person(), act.reason());
    }

    private static EngagementFact released(Occasion on, ParticipationAct.Release act) {
        return new EngagementFact.Released(on, act.person(), act.reason());
    }

    private static EngagementFact markedForReexamination(Occasion on, ParticipationAct.MarkForReexamination act) {
        return new EngagementFact.MarkedForReexamination(on, act.person(), act.since(), act.reason());
    }

    private static EngagementFact reexamined(Occasion on, ParticipationAct.Reexamine act) {
        return new EngagementFact.Reexamined(on, act.person(), act.stands(), act.reason());
    }

    private EngagementFact ordered(Engagement engagement, ParticipationAct.OrderRecusal act) {
        Set<RecusalHead> heads = EnumSet.noneOf(RecusalHead.class);
        recusal
                .orElseThrow()
                .screen(act.person(), act.ties(), engagement.getParties(), act.findings(), act.date())
                .grounds()
                .stream()
                .filter(Ground::isCertain)
                .forEach(ground -> heads.addAll(ground.heads()));
        return new EngagementFact.RecusalOrdered(act.occasion(), act.person(), heads, act.reason(), act.findings());
    }
}
