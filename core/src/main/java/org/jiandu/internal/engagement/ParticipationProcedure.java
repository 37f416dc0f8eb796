package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;
import static org.jiandu.engagement.EngagementParameters.WAIVER;
import static org.jiandu.engagement.EngagementParameters.YEARLY_CAP;
import static org.jiandu.engagement.ParticipationStage.ABSENT;
import static org.jiandu.engagement.ParticipationStage.ATTENDED;
import static org.jiandu.engagement.ParticipationStage.COMPLETED;
import static org.jiandu.engagement.ParticipationStage.DECLINED;
import static org.jiandu.engagement.ParticipationStage.DELIVERED;
import static org.jiandu.engagement.ParticipationStage.ENGAGED;
import static org.jiandu.engagement.ParticipationStage.EXCUSED;
import static org.jiandu.engagement.ParticipationStage.INVITED;
import static org.jiandu.engagement.ParticipationStage.NONE;
import static org.jiandu.engagement.ParticipationStage.ON_LEAVE;
import static org.jiandu.engagement.ParticipationStage.ORDERED_ASIDE;
import static org.jiandu.engagement.ParticipationStage.RELEASED;
import static org.jiandu.engagement.ParticipationStage.STEPPED_ASIDE;
import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.supervisor.SupervisorParameters.ABSENCES;
import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiandu.engagement.Participation;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.procedure.Stages;
import org.jiandu.internal.rule.EngagingAuthorityActs;
import org.jiandu.internal.rule.EngagingBody;
import org.jiandu.internal.rule.PolicyInForce;
import org.jiandu.internal.rule.StepsInOrder;
import org.jiandu.law.Policy;
import org.jiandu.recusal.RecusalRule;
import org.jiandu.recusal.Ties;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/** The table of the part of one supervisor in an engagement. */
public final class ParticipationProcedure {
    private static final Stages<ParticipationStage, Seat> STAGES = new Stages<>() {
        @Override
        public ParticipationStage on(Seat seat, LocalDate date) {
            return seat.participation().stageOn(date);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(Seat seat, LocalDate date) {
            return seat.knownDays().filter(day -> day.isAfter(date)).min(LocalDate::compareTo);
        }

        @Override
        public Stream<LocalDate> knownDays(Seat seat, Act act) {
            return Stream.concat(seat.knownDays(), act.findings().stream().map(Finding::decidedOn));
        }
    };

    private final Policy policy;
    private final Optional<RecusalRule> recusal;
    private final Procedure.Builder<ParticipationStage, ParticipationActKind, Seat, ParticipationAct> table;
    private final PolicyInForce inForce;
    private final EngagingBody engagingBody;
    private final EngagingAuthorityActs authority;
    private final StepsInOrder<Seat> inOrder;
    private final MatterOpen open;
    private final MatterNotCancelled notCancelled;

    /**
     * Makes the rules of a policy.
     *
     * @param policy the policy, which settles what {@link org.jiandu.engagement.EngagementParameters#required} names
     * @param recusal who must step aside under the policy, if anybody
     */
    public ParticipationProcedure(Policy policy, Optional<RecusalRule> recusal) {
        this.policy = policy;
        this.recusal = recusal;
        this.table = Procedure.builder(
                policy,
                ENGAGING_BODIES,
                ParticipationStage.class,
                ParticipationActKind.class,
                STAGES,
                ParticipationAct::kind);
        this.inForce = new PolicyInForce(policy);
        this.engagingBody = new EngagingBody(policy, ENGAGING_BODIES);
        this.authority = new EngagingAuthorityActs(policy, ENGAGING_BODIES);
        this.inOrder = new StepsInOrder<>(policy, table.basis(KINDS), Seat::lastStepOn);
        this.open = new MatterOpen(policy, table.basis(KINDS));
        this.notCancelled = new MatterNotCancelled(policy, table.basis(KINDS));
    }

    /**
     * Builds the table.
     *
     * @return the table, in which every stage and every act is named
     */
    public Procedure<ParticipationStage, ParticipationActKind, Seat, ParticipationAct> build() {
        table.where(KINDS, this::participations, ParticipationActKind.values());
        return table.build();
    }

    private void participations() {
        invitation();
        table.where(
                ABSENCES,
                this::leave,
                ParticipationActKind.ASK_LEAVE,
                ParticipationActKind.DECIDE_LEAVE,
                ParticipationActKind.OFFER_EXCUSE,
                ParticipationActKind.DECIDE_EXCUSE);
        table.where(
                HEADS,
                this::standingAside,
                ParticipationActKind.DECLARE_RECUSAL,
                ParticipationActKind.ORDER_RECUSAL,
                ParticipationActKind.ASK_WITHDRAWAL,
                ParticipationActKind.DECIDE_WITHDRAWAL,
                ParticipationActKind.LIFT_RECUSAL,
                ParticipationActKind.MARK_FOR_REEXAMINATION,
                ParticipationActKind.REEXAMINE);
        table.where(WAIVER, this::waiver, ParticipationActKind.WAIVE_RECUSAL);
        presence();
        work();
    }

    private void standingAside() {
        recusal();
        withdrawal();
        reexamination();
    }

    private void invitation() {
        SupervisorActs supervisor = new SupervisorActs(policy, KINDS);
        table.act(ParticipationActKind.INVITE, ParticipationAct.Invite.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(new InOffice<>(policy, ParticipationAct.Invite::invitee))
                .when(conflictFree(
                        (ParticipationAct.Invite act) -> act.invitee().ties()))
                .when(table.given(YEARLY_CAP, () -> new WithinYearlyCap(policy)))
                .when(new ReplacesSomebodyOut(policy))
                .admit(NONE, INVITED)
                .admit(DECLINED, INVITED)
                .admit(ON_LEAVE, INVITED)
                .admit(RELEASED, INVITED)
                .refuse("participation.already-invited", KINDS, INVITED, ENGAGED)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", KINDS, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.ACCEPT, ParticipationAct.Accept.class)
                .always(inForce, engagingBody, supervisor, inOrder, open)
                .when(new InOffice<>(policy, ParticipationAct.Accept::invitee))
                .when(conflictFree(
                        (ParticipationAct.Accept act) -> act.invitee().ties()))
                .admit(INVITED, ENGAGED)
                .refuse("participation.not-invited", KINDS, NONE, RELEASED)
                .refuse("participation.already-answered", KINDS, ENGAGED, DECLINED, ON_LEAVE)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", KINDS, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.DECLINE, ParticipationAct.Decline.class)
                .always(inForce, engagingBody, supervisor, inOrder, open)
                .admit(INVITED, DECLINED)
                .admit(ENGAGED, DECLINED)
                .refuse("participation.not-invited", KINDS, NONE, RELEASED)
                .refuse("participation.already-answered", KINDS, DECLINED, ON_LEAVE)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", KINDS, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.RELEASE, ParticipationAct.Release.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .admit(INVITED, RELEASED)
                .admit(ENGAGED, RELEASED)
                .admit(DECLINED, RELEASED)
                .admit(ON_LEAVE, RELEASED)
                .admit(DELIVERED, RELEASED)
                .refuse("participation.not-invited", KINDS, NONE, RELEASED)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", KINDS, ATTENDED, EXCUSED, ABSENT, COMPLETED);
    }

    private void leave() {
        table.act(ParticipationActKind.ASK_LEAVE, ParticipationAct.AskLeave.class)
                .always(inForce, engagingBody, new SupervisorActs(policy, ABSENCES), inOrder, open)
                .when(
                        new IsEvent(policy),
                        new NotRequestedTwice(
                                "participation.leave-not-pending", policy, ABSENCES, Participation::getLeave))
                .admitAndStay(INVITED, ENGAGED, DECLINED)
                .refuse("participation.not-invited", ABSENCES, NONE, RELEASED)
                .refuse("participation.has-leave", ABSENCES, ON_LEAVE)
                .refuse("participation.recusal-is-no-absence", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", ABSENCES, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.DECIDE_LEAVE, ParticipationAct.DecideLeave.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(new Requested("participation.leave-asked", policy, ABSENCES, Participation::getLeave))
                .admit(INVITED, INVITED, ON_LEAVE)
                .admit(ENGAGED, ENGAGED, ON_LEAVE)
                .admit(DECLINED, DECLINED, ON_LEAVE)
                .refuse("participation.not-invited", ABSENCES, NONE, RELEASED)
                .refuse("participation.has-leave", ABSENCES, ON_LEAVE)
                .refuse("participation.recusal-is-no-absence", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", ABSENCES, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.OFFER_EXCUSE, ParticipationAct.OfferExcuse.class)
                .always(inForce, engagingBody, new SupervisorActs(policy, ABSENCES), inOrder, notCancelled)
                .when(new NotRequestedTwice(
                        "participation.excuse-not-pending", policy, ABSENCES, Participation::getExcuse))
                .admitAndStay(ABSENT)
                .refuse("participation.nothing-to-excuse", ABSENCES, table.allBut(ABSENT));
        table.act(ParticipationActKind.DECIDE_EXCUSE, ParticipationAct.DecideExcuse.class)
                .always(inForce, engagingBody, authority, inOrder, notCancelled)
                .when(new Requested("participation.excuse-offered", policy, ABSENCES, Participation::getExcuse))
                .admit(ABSENT, ABSENT, EXCUSED)
                .refuse("participation.nothing-to-excuse", ABSENCES, table.allBut(ABSENT));
    }

    private void recusal() {
        table.act(ParticipationActKind.DECLARE_RECUSAL, ParticipationAct.DeclareRecusal.class)
                .always(inForce, engagingBody, new SupervisorActs(policy, HEADS), inOrder, open)
                .when(new HeadListed(policy))
                .admit(INVITED, STEPPED_ASIDE)
                .admit(ENGAGED, STEPPED_ASIDE)
                .admit(ON_LEAVE, STEPPED_ASIDE)
                .admit(DELIVERED, STEPPED_ASIDE)
                .refuse("participation.not-taking-part", HEADS, NONE, DECLINED, RELEASED)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.re-examine-instead", HEADS, ATTENDED, EXCUSED, ABSENT, COMPLETED);
        table.act(ParticipationActKind.ORDER_RECUSAL, ParticipationAct.OrderRecusal.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(new GroundShown(policy, recusal.orElseThrow()))
                .admit(INVITED, ORDERED_ASIDE)
                .admit(ENGAGED, ORDERED_ASIDE)
                .admit(ON_LEAVE, ORDERED_ASIDE)
                .admit(DELIVERED, ORDERED_ASIDE)
                .admit(STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.not-taking-part", HEADS, NONE, DECLINED, RELEASED)
                .refuse("participation.recused", HEADS, ORDERED_ASIDE)
                .refuse("participation.re-examine-instead", HEADS, ATTENDED, EXCUSED, ABSENT, COMPLETED);
    }

    private void withdrawal() {
        table.act(ParticipationActKind.ASK_WITHDRAWAL, ParticipationAct.AskWithdrawal.class)
                .always(inForce, engagingBody, new SupervisorActs(policy, HEADS), inOrder, open)
                .when(new NotRequestedTwice(
                        "participation.withdrawal-not-pending", policy, HEADS, Participation::getWithdrawal))
                .admitAndStay(STEPPED_ASIDE)
                .refuse("participation.ordered-stands", HEADS, ORDERED_ASIDE)
                .refuse("participation.not-recused", HEADS, table.allBut(STEPPED_ASIDE, ORDERED_ASIDE));
        table.act(ParticipationActKind.DECIDE_WITHDRAWAL, ParticipationAct.DecideWithdrawal.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(new Requested("participation.withdrawal-asked", policy, HEADS, Participation::getWithdrawal))
                .when(conflictFree(ParticipationAct.DecideWithdrawal::ties).stream()
                        .map(WithdrawalConflictFree::new)
                        .toList())
                .admit(STEPPED_ASIDE, STEPPED_ASIDE, INVITED)
                .refuse("participation.ordered-stands", HEADS, ORDERED_ASIDE)
                .refuse("participation.not-recused", HEADS, table.allBut(STEPPED_ASIDE, ORDERED_ASIDE));
        table.act(ParticipationActKind.LIFT_RECUSAL, ParticipationAct.LiftRecusal.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(conflictFree(ParticipationAct.LiftRecusal::ties))
                .admit(ORDERED_ASIDE, INVITED)
                .refuse("participation.own-is-withdrawn", HEADS, STEPPED_ASIDE)
                .refuse("participation.not-recused", HEADS, table.allBut(STEPPED_ASIDE, ORDERED_ASIDE));
    }

    private void waiver() {
        table.act(ParticipationActKind.WAIVE_RECUSAL, ParticipationAct.WaiveRecusal.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .when(new WaiverAdmitted(policy))
                .admit(STEPPED_ASIDE, INVITED)
                .admit(ORDERED_ASIDE, INVITED)
                .refuse("participation.not-recused", HEADS, table.allBut(STEPPED_ASIDE, ORDERED_ASIDE));
    }

    private void presence() {
        table.act(ParticipationActKind.RECORD_PRESENCE, ParticipationAct.RecordPresence.class)
                .always(inForce, engagingBody, authority, inOrder, notCancelled)
                .when(new IsEvent(policy), new DayHasCome(policy, table.basis(ABSENCES)))
                .when(table.given(ABSENCES, () -> new LeaveRespected(policy)))
                .admit(INVITED, ATTENDED, EXCUSED, ABSENT)
                .admit(ENGAGED, ATTENDED, EXCUSED, ABSENT)
                .admit(DECLINED, ATTENDED, EXCUSED, ABSENT)
                .admit(ON_LEAVE, ATTENDED, EXCUSED)
                .admit(ATTENDED, ATTENDED, EXCUSED, ABSENT)
                .admit(EXCUSED, ATTENDED, EXCUSED, ABSENT)
                .admit(ABSENT, ATTENDED, EXCUSED, ABSENT)
                .refuse("participation.not-invited", ABSENCES, NONE, RELEASED)
                .refuse("participation.recusal-is-no-absence", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.is-work", ABSENCES, DELIVERED, COMPLETED);
    }

    private void work() {
        table.act(ParticipationActKind.DELIVER, ParticipationAct.Deliver.class)
                .always(inForce, engagingBody, new SupervisorActs(policy, KINDS), inOrder, open)
                .when(new IsWork(policy))
                .admit(ENGAGED, DELIVERED)
                .refuse("participation.not-invited", KINDS, NONE, RELEASED)
                .refuse("participation.not-agreed", KINDS, INVITED, DECLINED, ON_LEAVE)
                .refuse("participation.recused", HEADS, STEPPED_ASIDE, ORDERED_ASIDE)
                .refuse("participation.over", KINDS, ATTENDED, EXCUSED, ABSENT, DELIVERED, COMPLETED);
        table.act(ParticipationActKind.ACCEPT_WORK, ParticipationAct.AcceptWork.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .admit(DELIVERED, COMPLETED)
                .refuse("participation.nothing-delivered", KINDS, table.allBut(DELIVERED));
        table.act(ParticipationActKind.RETURN_WORK, ParticipationAct.ReturnWork.class)
                .always(inForce, engagingBody, authority, inOrder, open)
                .admit(DELIVERED, ENGAGED)
                .refuse("participation.nothing-delivered", KINDS, table.allBut(DELIVERED));
    }

    private void reexamination() {
        table.act(ParticipationActKind.MARK_FOR_REEXAMINATION, ParticipationAct.MarkForReexamination.class)
                .always(inForce, engagingBody, authority, inOrder, notCancelled)
                .when(new NoReexaminationOpen(policy))
                .admitAndStay(table.allBut(NONE))
                .refuse("participation.not-invited", HEADS, NONE);
        table.act(ParticipationActKind.REEXAMINE, ParticipationAct.Reexamine.class)
                .always(inForce, engagingBody, authority, inOrder, notCancelled)
                .when(new ReexaminationOpen(policy))
                .admitAndStay(table.allBut(NONE))
                .refuse("participation.not-invited", HEADS, NONE);
    }

    private <A extends ParticipationAct> List<NotConflicted<A>> conflictFree(Function<A, Ties> ties) {
        return recusal.map(rule -> new NotConflicted<>(policy, rule, ties)).stream()
                .toList();
    }
}
