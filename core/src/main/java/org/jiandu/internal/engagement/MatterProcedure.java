package org.jiandu.internal.engagement;

import static org.jiandu.engagement.EngagementParameters.KINDS;
import static org.jiandu.engagement.MatterStage.CANCELLED;
import static org.jiandu.engagement.MatterStage.CONCLUDED;
import static org.jiandu.engagement.MatterStage.NEW;
import static org.jiandu.engagement.MatterStage.OPEN;
import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.MatterStage;
import org.jiandu.engagement.MatterStep;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.procedure.Stages;
import org.jiandu.internal.rule.EngagingAuthorityActs;
import org.jiandu.internal.rule.EngagingBody;
import org.jiandu.internal.rule.PolicyInForce;
import org.jiandu.internal.rule.StepsInOrder;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;

/** The table of an engagement as a whole. */
public final class MatterProcedure {
    private static final Stages<MatterStage, Engagement> STAGES = new Stages<>() {
        @Override
        public MatterStage on(Engagement engagement, LocalDate date) {
            return engagement.stageOn(date);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(Engagement engagement, LocalDate date) {
            return days(engagement).filter(day -> day.isAfter(date)).min(LocalDate::compareTo);
        }

        @Override
        public Stream<LocalDate> knownDays(Engagement engagement, Act act) {
            return days(engagement);
        }

        private static Stream<LocalDate> days(Engagement engagement) {
            return engagement.getSteps().stream().map(MatterStep::date);
        }
    };

    private final Policy policy;
    private final Procedure.Builder<MatterStage, MatterActKind, Engagement, MatterAct> table;

    private MatterProcedure(Policy policy) {
        this.policy = policy;
        this.table = Procedure.builder(
                policy, ENGAGING_BODIES, MatterStage.class, MatterActKind.class, STAGES, MatterAct::kind);
    }

    /**
     * Builds the table of a policy.
     *
     * @param policy the policy, which settles what {@link org.jiandu.engagement.EngagementParameters#required} names
     * @return the table, in which every stage and every act is named
     */
    public static Procedure<MatterStage, MatterActKind, Engagement, MatterAct> of(Policy policy) {
        return new MatterProcedure(policy).build();
    }

    private Procedure<MatterStage, MatterActKind, Engagement, MatterAct> build() {
        table.where(KINDS, this::matters, MatterActKind.values());
        return table.build();
    }

    private void matters() {
        PolicyInForce inForce = new PolicyInForce(policy);
        EngagingBody engagingBody = new EngagingBody(policy, ENGAGING_BODIES);
        EngagingAuthorityActs authority = new EngagingAuthorityActs(policy, ENGAGING_BODIES);
        StepsInOrder<Engagement> inOrder = new StepsInOrder<>(policy, KINDS, Engagement::lastStepOn);
        NotYetHeld notYetHeld = new NotYetHeld(policy);

        table.act(MatterActKind.OPEN, MatterAct.Open.class)
                .always(inForce, engagingBody, authority, inOrder)
                .when(new KindAdmitted(policy), new OrganiserFits(policy))
                .admit(NEW, OPEN)
                .refuse("engagement.already-opened", KINDS, table.allBut(NEW));
        table.act(MatterActKind.CHANGE_PARTIES, MatterAct.ChangeParties.class)
                .always(inForce, engagingBody, authority)
                .admitAndStay(OPEN, CONCLUDED)
                .refuse("engagement.not-opened", HEADS, NEW)
                .refuse("engagement.cancelled", HEADS, CANCELLED);
        table.act(MatterActKind.RESCHEDULE, MatterAct.Reschedule.class)
                .always(inForce, engagingBody, authority)
                .when(notYetHeld)
                .admitAndStay(OPEN)
                .refuse("engagement.not-opened", KINDS, NEW)
                .refuse("engagement.over", KINDS, CONCLUDED)
                .refuse("engagement.cancelled", KINDS, CANCELLED);
        table.act(MatterActKind.CANCEL, MatterAct.Cancel.class)
                .always(inForce, engagingBody, authority, inOrder)
                .when(notYetHeld)
                .admit(OPEN, CANCELLED)
                .refuse("engagement.not-opened", KINDS, NEW)
                .refuse("engagement.over", KINDS, CONCLUDED)
                .refuse("engagement.cancelled", KINDS, CANCELLED);
        table.act(MatterActKind.CONCLUDE, MatterAct.Conclude.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(OPEN, CONCLUDED)
                .refuse("engagement.not-opened", KINDS, NEW)
                .refuse("engagement.over", KINDS, CONCLUDED)
                .refuse("engagement.cancelled", KINDS, CANCELLED);
    }
}
