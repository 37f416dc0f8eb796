package org.jiandu.internal.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementFact.OnParticipation;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.MatterStep;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.engagement.ParticipationStep;
import org.jiandu.engagement.Recusal;
import org.jiandu.engagement.Reexamination;
import org.jiandu.engagement.Request;
import org.jiandu.engagement.Ruling;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.supervisor.Presence;

/** What a fact changes in an engagement. */
public final class EngagementEvolution {
    private EngagementEvolution() {}

    /**
     * The engagement after a fact.
     *
     * @param engagement the engagement before it
     * @param fact the fact
     * @return the engagement after it
     */
    public static Engagement after(Engagement engagement, EngagementFact fact) {
        if (fact instanceof OnParticipation onPart) {
            Participation part = engagement.participationOf(onPart.person());
            return with(engagement, afterOnPart(part, onPart));
        }
        Engagement.Builder next = engagement.toBuilder();
        switch (fact.kind()) {
            case OPENED -> opened(next, (EngagementFact.Opened) fact);
            case PARTIES_CHANGED -> partiesChanged(engagement, next, (EngagementFact.PartiesChanged) fact);
            case RESCHEDULED -> next.day(((EngagementFact.Rescheduled) fact).day());
            case CANCELLED -> next.addStep(new MatterStep(fact.date(), MatterStage.CANCELLED));
            case CONCLUDED -> next.addStep(new MatterStep(fact.date(), MatterStage.CONCLUDED));
            default -> throw new IllegalArgumentException("not a fact on the whole: " + fact.kind());
        }
        return next.build();
    }

    private static Engagement with(Engagement engagement, Participation part) {
        List<Participation> parts = new ArrayList<>(engagement.getParticipations());
        int at = parts.indexOf(engagement.participationOf(part.getPerson()));
        if (at < 0) {
            parts.add(part);
        } else {
            parts.set(at, part);
        }
        return engagement.toBuilder().participations(parts).build();
    }

    private static void opened(Engagement.Builder next, EngagementFact.Opened fact) {
        next.addStep(new MatterStep(fact.date(), MatterStage.OPEN))
                .kind(fact.engagementKind())
                .title(fact.title())
                .organiser(fact.organiser())
                .day(fact.day())
                .parties(fact.parties());
    }

    /** New parties may bring new grounds, so what was waived before is not waived any more. */
    private static void partiesChanged(
            Engagement engagement, Engagement.Builder next, EngagementFact.PartiesChanged fact) {
        List<Participation> parts = engagement.getParticipations().stream()
                .map(part -> part.toBuilder().waivedOn(Optional.empty()).build())
                .<Participation>map(part -> part)
                .toList();
        next.parties(fact.parties()).participations(parts);
    }

    private static Participation afterOnPart(Participation part, OnParticipation fact) {
        Participation.Builder next = part.toBuilder();
        switch (fact.kind()) {
            case INVITED -> invited(next, (EngagementFact.Invited) fact);
            case ACCEPTED -> step(next, fact, ParticipationStage.ENGAGED);
            case DECLINED -> step(next, fact, ParticipationStage.DECLINED);
            case RELEASED -> step(next, fact, ParticipationStage.RELEASED);
            case LEAVE_ASKED -> next.leave(request(fact, ((EngagementFact.LeaveAsked) fact).reason()));
            case LEAVE_DECIDED -> leaveDecided(part, next, (EngagementFact.LeaveDecided) fact);
            case RECUSAL_DECLARED -> declared(next, (EngagementFact.RecusalDeclared) fact);
            case RECUSAL_ORDERED -> ordered(next, (EngagementFact.RecusalOrdered) fact);
            case WITHDRAWAL_ASKED -> next.withdrawal(request(fact, ((EngagementFact.WithdrawalAsked) fact).reason()));
            case WITHDRAWAL_DECIDED -> withdrawalDecided(part, next, (EngagementFact.WithdrawalDecided) fact);
            case RECUSAL_LIFTED -> step(next, fact, ParticipationStage.INVITED);
            case RECUSAL_WAIVED -> step(next, fact, ParticipationStage.INVITED).waivedOn(fact.date());
            case PRESENCE_RECORDED -> present(next, fact, ((EngagementFact.PresenceRecorded) fact).presence());
            case EXCUSE_OFFERED -> next.excuse(request(fact, ((EngagementFact.ExcuseOffered) fact).reason()));
            case EXCUSE_DECIDED -> excuseDecided(part, next, (EngagementFact.ExcuseDecided) fact);
            case DELIVERED ->
                step(next, fact, ParticipationStage.DELIVERED).work(((EngagementFact.Delivered) fact).reference());
            case WORK_ACCEPTED -> step(next, fact, ParticipationStage.COMPLETED);
            case WORK_RETURNED -> step(next, fact, ParticipationStage.ENGAGED);
            case MARKED_FOR_REEXAMINATION -> marked(next, (EngagementFact.MarkedForReexamination) fact);
            case REEXAMINED -> next.reexaminations(reexamined(part, (EngagementFact.Reexamined) fact));
            default -> throw new IllegalArgumentException("not a fact on a part: " + fact.kind());
        }
        return next.build();
    }

    private static Participation.Builder step(
            Participation.Builder next, EngagementFact fact, ParticipationStage stage) {
        return next.addStep(new ParticipationStep(fact.date(), stage));
    }

    private static Request request(EngagementFact fact, String reason) {
        return new Request(fact.date(), reason, Optional.empty());
    }

    private static Optional<Request> ruled(Optional<Request> request, Ruling ruling) {
        return request.map(open -> new Request(open.date(), open.reason(), Optional.of(ruling)));
    }

    private static void invited(Participation.Builder next, EngagementFact.Invited fact) {
        step(next, fact, ParticipationStage.INVITED)
                .replaces(fact.replaces())
                .leave(Optional.empty())
                .withdrawal(Optional.empty());
    }

    private static void leaveDecided(Participation part, Participation.Builder next, EngagementFact.LeaveDecided fact) {
        next.leave(ruled(part.getLeave(), new Ruling(fact.date(), fact.granted(), fact.reason())));
        if (fact.granted()) {
            step(next, fact, ParticipationStage.ON_LEAVE);
        }
    }

    private static void declared(Participation.Builder next, EngagementFact.RecusalDeclared fact) {
        step(next, fact, ParticipationStage.STEPPED_ASIDE);
        recused(next, new Recusal(fact.date(), false, Set.of(fact.head()), fact.reason()));
    }

    private static void ordered(Participation.Builder next, EngagementFact.RecusalOrdered fact) {
        step(next, fact, ParticipationStage.ORDERED_ASIDE);
        Set<RecusalHead> heads = fact.heads();
        recused(next, new Recusal(fact.date(), true, heads, fact.reason()));
    }

    private static void recused(Participation.Builder next, Recusal recusal) {
        next.addRecusal(recusal).withdrawal(Optional.empty()).waivedOn(Optional.empty());
    }

    private static void withdrawalDecided(
            Participation part, Participation.Builder next, EngagementFact.WithdrawalDecided fact) {
        next.withdrawal(ruled(part.getWithdrawal(), new Ruling(fact.date(), fact.agreed(), fact.reason())));
        if (fact.agreed()) {
            step(next, fact, ParticipationStage.INVITED);
        }
    }

    private static void present(Participation.Builder next, EngagementFact fact, Presence presence) {
        step(next, fact, stage(presence)).presence(presence).excuse(Optional.empty());
    }

    private static ParticipationStage stage(Presence presence) {
        return switch (presence) {
            case ATTENDED -> ParticipationStage.ATTENDED;
            case EXCUSED -> ParticipationStage.EXCUSED;
            case UNEXCUSED -> ParticipationStage.ABSENT;
        };
    }

    private static void excuseDecided(
            Participation part, Participation.Builder next, EngagementFact.ExcuseDecided fact) {
        next.excuse(ruled(part.getExcuse(), new Ruling(fact.date(), fact.accepted(), fact.reason())));
        if (fact.accepted()) {
            step(next, fact, ParticipationStage.EXCUSED).presence(Presence.EXCUSED);
        }
    }

    private static void marked(Participation.Builder next, EngagementFact.MarkedForReexamination fact) {
        next.addReexamination(new Reexamination(fact.date(), fact.since(), fact.reason(), Optional.empty()));
    }

    private static List<Reexamination> reexamined(Participation part, EngagementFact.Reexamined fact) {
        Ruling ruling = new Ruling(fact.date(), fact.stands(), fact.reason());
        return part.getReexaminations().stream()
                .map(each -> each.ruling().isPresent()
                        ? each
                        : new Reexamination(each.date(), each.since(), each.reason(), Optional.of(ruling)))
                .toList();
    }
}
