package org.jiandu.internal.report;

import static org.jiandu.recusal.RecusalParameters.HEADS;
import static org.jiandu.report.ReportParameters.CONFIDENTIALITY;
import static org.jiandu.report.ReportParameters.COOPERATION;
import static org.jiandu.report.ReportParameters.FEEDBACK_EXTENSION;
import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;
import static org.jiandu.report.ReportParameters.KINDS;
import static org.jiandu.report.ReportStage.ACCEPTED;
import static org.jiandu.report.ReportStage.ANSWERED;
import static org.jiandu.report.ReportStage.CLOSED;
import static org.jiandu.report.ReportStage.DECIDED;
import static org.jiandu.report.ReportStage.DECLINED;
import static org.jiandu.report.ReportStage.INVESTIGATING;
import static org.jiandu.report.ReportStage.NEW;
import static org.jiandu.report.ReportStage.SUBMITTED;
import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.procedure.Stages;
import org.jiandu.internal.rule.EngagingAuthorityActs;
import org.jiandu.internal.rule.EngagingBody;
import org.jiandu.internal.rule.FindingHolds;
import org.jiandu.internal.rule.PolicyInForce;
import org.jiandu.internal.rule.StepsInOrder;
import org.jiandu.law.Policy;
import org.jiandu.party.Role;
import org.jiandu.report.AgencyAnswer;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportStage;
import org.jiandu.report.ReportStep;
import org.jiandu.report.ReportTopics;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/**
 * The one table of a report's life. The stages are those of the authority; the agency's answer is owed beside them, from
 * delivery to feedback, whatever the authority does.
 */
public final class ReportProcedure {
    private static final Stages<ReportStage, Report> STAGES = new Stages<>() {
        @Override
        public ReportStage on(Report report, LocalDate date) {
            return report.stageOn(date);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(Report report, LocalDate date) {
            return report.getSteps().stream()
                    .map(step -> step.date())
                    .filter(day -> day.isAfter(date))
                    .findFirst();
        }

        @Override
        public Stream<LocalDate> knownDays(Report report, Act act) {
            return Stream.of(
                            report.getSteps().stream().map(ReportStep::date),
                            report.getDeliveredOn().stream(),
                            report.getAgencyAnswer().stream().map(AgencyAnswer::date),
                            act.findings().stream().map(Finding::decidedOn))
                    .flatMap(days -> days);
        }
    };

    private final Policy policy;
    private final Procedure.Builder<ReportStage, ReportActKind, Report, ReportAct> table;
    private final PolicyInForce inForce;
    private final EngagingBody engagingBody;
    private final EngagingAuthorityActs authority;
    private final StepsInOrder<Report> inOrder;

    /**
     * Makes the rules of a policy.
     *
     * @param policy the policy, which settles what {@link org.jiandu.report.ReportParameters#required} names
     */
    public ReportProcedure(Policy policy) {
        this.policy = policy;
        this.table = Procedure.builder(
                policy, ENGAGING_BODIES, ReportStage.class, ReportActKind.class, STAGES, ReportAct::kind);
        this.inForce = new PolicyInForce(policy);
        this.engagingBody = new EngagingBody(policy, ENGAGING_BODIES);
        this.authority = new EngagingAuthorityActs(policy, ENGAGING_BODIES);
        this.inOrder = new StepsInOrder<>(policy, table.basis(INVESTIGATED_KINDS), Report::lastStepOn);
    }

    /**
     * Builds the table.
     *
     * @return the table, in which every stage and every act is named
     */
    public Procedure<ReportStage, ReportActKind, Report, ReportAct> build() {
        table.where(KINDS, this::reports, ReportActKind.values());
        return table.build();
    }

    private void reports() {
        submission();
        table.where(
                COOPERATION,
                this::agency,
                ReportActKind.FORWARD,
                ReportActKind.ACKNOWLEDGE,
                ReportActKind.FEED_BACK,
                ReportActKind.RECORD_REFUSAL,
                ReportActKind.REMIND);
        table.where(FEEDBACK_EXTENSION, this::extension, ReportActKind.EXTEND_FEEDBACK);
        table.where(
                INVESTIGATED_KINDS,
                this::investigation,
                ReportActKind.ACCEPT,
                ReportActKind.DECLINE,
                ReportActKind.INVESTIGATE,
                ReportActKind.DECIDE,
                ReportActKind.REPORT_BACK,
                ReportActKind.REOPEN,
                ReportActKind.LINK);
        closing();
        table.where(CONFIDENTIALITY, this::confidentiality, ReportActKind.ASK_CONFIDENTIALITY, ReportActKind.DISCLOSE);
    }

    private void submission() {
        table.act(ReportActKind.SUBMIT, ReportAct.Submit.class)
                .always(inForce, engagingBody, new ReporterSubmits(policy), new ReporterInOffice(policy), inOrder)
                .when(table.given(HEADS, () -> new ReporterNotRecused(policy)))
                .when(new KindAdmitted(policy))
                .when(table.given(COOPERATION, () -> new AgencyNamed(policy)))
                .when(new ConfidentialityAdmitted(policy, table.basis(CONFIDENTIALITY)))
                .admit(NEW, SUBMITTED)
                .refuse("report.already-submitted", KINDS, table.allBut(NEW));
    }

    private void agency() {
        table.act(ReportActKind.FORWARD, ReportAct.Forward.class)
                .always(inForce, engagingBody, authority, inOrder)
                .when(new NotYetDelivered(policy))
                .admitAndStay(SUBMITTED, ACCEPTED, INVESTIGATING, DECIDED, ANSWERED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.not-pursued", COOPERATION, DECLINED, CLOSED);
        table.act(ReportActKind.ACKNOWLEDGE, ReportAct.Acknowledge.class)
                .always(inForce, engagingBody, new AddressedAgencyActs(policy))
                .when(new AnswerOwed(policy), new NotYetAcknowledged(policy))
                .admitAndStay(table.allBut(NEW, CLOSED))
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.closed", COOPERATION, CLOSED);
        table.act(ReportActKind.FEED_BACK, ReportAct.FeedBack.class)
                .always(inForce, engagingBody, new AddressedAgencyActs(policy))
                .when(new AnswerOwed(policy))
                .admitAndStay(table.allBut(NEW, CLOSED))
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.closed", COOPERATION, CLOSED);
        table.act(ReportActKind.RECORD_REFUSAL, ReportAct.RecordRefusal.class)
                .always(inForce, engagingBody, authority)
                .when(new AnswerOwed(policy))
                .admitAndStay(table.allBut(NEW, CLOSED))
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.closed", COOPERATION, CLOSED);
        table.act(ReportActKind.REMIND, ReportAct.Remind.class)
                .always(inForce, engagingBody, authority)
                .when(new AnswerOwed(policy))
                .admitAndStay(table.allBut(NEW, CLOSED))
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.closed", COOPERATION, CLOSED);
    }

    private void extension() {
        Rule<? super Report, ? super ReportAct> granting =
                policy.value(FEEDBACK_EXTENSION).grantedBy() == Role.AGENCY_OFFICER
                        ? new AddressedAgencyActs(policy)
                        : authority;
        table.act(ReportActKind.EXTEND_FEEDBACK, ReportAct.ExtendFeedback.class)
                .always(inForce, engagingBody, granting)
                .when(new AnswerOwed(policy), new ExtensionsLeft(policy))
                .admitAndStay(table.allBut(NEW, CLOSED))
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.closed", COOPERATION, CLOSED);
    }

    private void investigation() {
        table.act(ReportActKind.ACCEPT, ReportAct.Accept.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(SUBMITTED, ACCEPTED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.already-taken-up", INVESTIGATED_KINDS, ACCEPTED, INVESTIGATING, DECIDED)
                .refuse("report.reopen-instead", INVESTIGATED_KINDS, ANSWERED, DECLINED, CLOSED);
        table.act(ReportActKind.DECLINE, ReportAct.Decline.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(SUBMITTED, DECLINED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.already-taken-up", INVESTIGATED_KINDS, ACCEPTED, INVESTIGATING, DECIDED)
                .refuse("report.already-disposed-of", INVESTIGATED_KINDS, ANSWERED, DECLINED, CLOSED);
        table.act(ReportActKind.INVESTIGATE, ReportAct.Investigate.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(ACCEPTED, INVESTIGATING)
                .admitAndStay(INVESTIGATING)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.not-taken-up", INVESTIGATED_KINDS, SUBMITTED, DECLINED)
                .refuse("report.reopen-instead", INVESTIGATED_KINDS, DECIDED, ANSWERED, CLOSED);
        table.act(ReportActKind.DECIDE, ReportAct.Decide.class)
                .always(inForce, engagingBody, authority, inOrder)
                .when(new InvestigatedFirst(policy), new TransferNamesBody(policy))
                .when(new FindingHolds("report.verified", policy, INVESTIGATED_KINDS, ReportTopics.VERIFIED))
                .admit(ACCEPTED, DECIDED)
                .admit(INVESTIGATING, DECIDED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.not-taken-up", INVESTIGATED_KINDS, SUBMITTED, DECLINED)
                .refuse("report.reopen-instead", INVESTIGATED_KINDS, DECIDED, ANSWERED, CLOSED);
        table.act(ReportActKind.REPORT_BACK, ReportAct.ReportBack.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(DECIDED, ANSWERED)
                .admit(DECLINED, ANSWERED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.nothing-decided", INVESTIGATED_KINDS, SUBMITTED, ACCEPTED, INVESTIGATING)
                .refuse("report.already-told", INVESTIGATED_KINDS, ANSWERED, CLOSED);
        table.act(ReportActKind.REOPEN, ReportAct.Reopen.class)
                .always(inForce, engagingBody, authority, inOrder)
                .admit(ANSWERED, ACCEPTED)
                .admit(DECLINED, ACCEPTED)
                .admit(DECIDED, ACCEPTED)
                .admit(CLOSED, ACCEPTED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.still-open", INVESTIGATED_KINDS, SUBMITTED, ACCEPTED, INVESTIGATING);
        table.act(ReportActKind.LINK, ReportAct.Link.class)
                .always(inForce, engagingBody, authority)
                .when(new LinkToAnother(policy))
                .admitAndStay(table.allBut(NEW))
                .refuse("report.not-submitted", KINDS, NEW);
    }

    private void closing() {
        table.act(ReportActKind.CLOSE, ReportAct.Close.class)
                .always(inForce, engagingBody, authority, inOrder)
                .when(table.given(COOPERATION, () -> new AgencyHasAnswered(policy)))
                .when(table.given(INVESTIGATED_KINDS, () -> new SupervisorAnswered(policy)))
                .admit(SUBMITTED, CLOSED)
                .admit(ANSWERED, CLOSED)
                .refuse("report.not-submitted", KINDS, NEW)
                .refuse("report.still-open", INVESTIGATED_KINDS, ACCEPTED, INVESTIGATING)
                .refuse("report.supervisor-not-told", INVESTIGATED_KINDS, DECIDED, DECLINED)
                .refuse("report.closed", INVESTIGATED_KINDS, CLOSED);
    }

    private void confidentiality() {
        table.act(ReportActKind.ASK_CONFIDENTIALITY, ReportAct.AskConfidentiality.class)
                .always(inForce, engagingBody, new ReporterActs(policy))
                .when(new ConfidentialityAdmitted(policy, CONFIDENTIALITY), new ConfidentialityOnlyGrows(policy))
                .admitAndStay(table.allBut(NEW))
                .refuse("report.not-submitted", KINDS, NEW);
        table.act(ReportActKind.DISCLOSE, ReportAct.Disclose.class)
                .always(inForce, engagingBody, authority)
                .admitAndStay(table.allBut(NEW))
                .refuse("report.not-submitted", CONFIDENTIALITY, NEW);
    }
}
