package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Any.any;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.party.Audience;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.LinkKind;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Closure;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.DismissalEffect;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.time.DeadlineUnit;

/** Any fact, each kind as often as any other. */
final class AnyFact {
    private AnyFact() {}

    static Arbitrary<SupervisorFact> ofSupervisor() {
        return Arbitraries.oneOf(List.<Arbitrary<? extends SupervisorFact>>of(
                Combinators.combine(Any.occasions(), any(Channel.class), Any.profiles())
                        .as(SupervisorFact.Nominated::new),
                Combinators.combine(Any.occasions(), Any.profiles()).as(SupervisorFact.Invited::new),
                Any.occasions().map(SupervisorFact.InvitationAccepted::new),
                Combinators.combine(Any.occasions(), Any.someFindings()).as(SupervisorFact.Approved::new),
                Combinators.combine(Any.occasions(), Any.anyDays(), Any.someFindings())
                        .as(SupervisorFact.NoticePosted::new),
                Combinators.combine(Any.occasions(), Any.words()).as(SupervisorFact.ObjectionRaised::new),
                Combinators.combine(Any.occasions(), Arbitraries.integers(), Any.findings())
                        .as(SupervisorFact.ObjectionDecided::new),
                Combinators.combine(Any.occasions(), any(Closure.class), Any.words())
                        .as(SupervisorFact.CandidacyClosed::new),
                Combinators.combine(Any.occasions(), Any.texts(), Any.terms(), Any.someFindings())
                        .as(SupervisorFact.Appointed::new),
                Combinators.combine(Any.occasions(), Any.terms(), Any.someFindings())
                        .as(SupervisorFact.Renewed::new),
                Combinators.combine(Any.occasions(), Any.terms()).as(SupervisorFact.TermShortened::new),
                Combinators.combine(Any.occasions(), Any.profiles()).as(SupervisorFact.ProfileChanged::new),
                Combinators.combine(Any.occasions(), Any.texts(), Any.yesOrNo(), any(Presence.class))
                        .as(SupervisorFact.AttendanceRecorded::new),
                Combinators.combine(Any.occasions(), any(Duty.class), Any.words())
                        .as(SupervisorFact.BreachReported::new),
                Combinators.combine(
                                Any.occasions(),
                                any(Duty.class),
                                Arbitraries.integers().optional(),
                                Any.findings())
                        .as(SupervisorFact.ConductFound::new),
                Combinators.combine(Any.occasions(), Any.amounts()).as(SupervisorFact.ExpensesPaid::new),
                Any.occasions().map(SupervisorFact.ConsentGiven::new),
                Combinators.combine(Any.occasions(), Any.someFindings()).as(SupervisorFact.Confirmed::new),
                Combinators.combine(Any.occasions(), Any.texts()).as(SupervisorFact.CardIssued::new),
                Combinators.combine(Any.occasions(), Any.texts()).as(SupervisorFact.CardLost::new),
                Combinators.combine(Any.occasions(), Any.texts()).as(SupervisorFact.CardReturned::new),
                Combinators.combine(Any.occasions(), any(CommendationKind.class), Any.someFindings())
                        .as(SupervisorFact.Commended::new),
                Combinators.combine(
                                Any.occasions(),
                                any(DismissalGround.class),
                                any(DismissalEffect.class),
                                Any.anyDays().optional(),
                                Any.words().optional(),
                                Any.attendances(),
                                Any.someFindings())
                        .as(SupervisorFact.Dismissed::new),
                Any.occasions().map(SupervisorFact.DismissalServed::new),
                Any.occasions().map(SupervisorFact.DismissalPublished::new),
                Combinators.combine(Any.occasions(), Any.words()).as(SupervisorFact.ResignationAsked::new),
                Combinators.combine(Any.occasions(), Any.someFindings()).as(SupervisorFact.Suspended::new),
                Any.occasions().map(SupervisorFact.Resumed::new),
                Combinators.combine(Any.occasions(), any(Grade.class), Any.findings())
                        .as(SupervisorFact.Assessed::new),
                Combinators.combine(Any.occasions(), Any.texts(), Arbitraries.integers())
                        .as(SupervisorFact.Trained::new),
                Combinators.combine(Any.occasions(), Any.amounts()).as(SupervisorFact.AllowancePaid::new)));
    }

    static Arbitrary<ReportFact> ofReport() {
        return Arbitraries.oneOf(List.<Arbitrary<? extends ReportFact>>of(
                Combinators.combine(
                                Any.occasionsOfReport(),
                                Any.secretPersons(),
                                any(ReportKind.class),
                                Any.words(),
                                Any.organisationIds().optional(),
                                any(Confidentiality.class),
                                Any.partiesOfReport(),
                                Any.someFindings())
                        .as(ReportFact.Submitted::new),
                Combinators.combine(Any.occasionsOfReport(), Any.organisationIds())
                        .as(ReportFact.Forwarded::new),
                Any.occasionsOfReport().map(ReportFact.Acknowledged::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.FedBack::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.RefusalRecorded::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.Reminded::new),
                Combinators.combine(
                                Any.occasionsOfReport(), Arbitraries.integers(), any(DeadlineUnit.class), Any.words())
                        .as(ReportFact.FeedbackExtended::new),
                Any.occasionsOfReport().map(ReportFact.Accepted::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.Declined::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.Investigated::new),
                Combinators.combine(
                                Any.occasionsOfReport(),
                                any(ReportResult.class),
                                Any.words().optional(),
                                Any.findings())
                        .as(ReportFact.Decided::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.ReportedBack::new),
                Combinators.combine(Any.occasionsOfReport(), Any.words()).as(ReportFact.Reopened::new),
                Any.occasionsOfReport().map(ReportFact.Closed::new),
                Combinators.combine(
                                Any.occasionsOfReport(),
                                any(LinkKind.class),
                                Any.texts().map(text -> new ReportId("r-" + text.length())))
                        .as(ReportFact.Linked::new),
                Combinators.combine(Any.occasionsOfReport(), any(Confidentiality.class))
                        .as(ReportFact.ConfidentialityAsked::new),
                Combinators.combine(Any.occasionsOfReport(), any(Audience.class), Any.words())
                        .as(ReportFact.Disclosed::new)));
    }

    static Arbitrary<EngagementFact> ofEngagement() {
        return Arbitraries.oneOf(List.<Arbitrary<? extends EngagementFact>>of(
                Combinators.combine(
                                Any.occasions(),
                                any(EngagementKind.class),
                                Any.words(),
                                Any.organisationIds(),
                                Any.days(),
                                Any.parties())
                        .as(EngagementFact.Opened::new),
                Combinators.combine(Any.occasions(), Any.parties(), Any.words()).as(EngagementFact.PartiesChanged::new),
                Combinators.combine(Any.occasions(), Any.days()).as(EngagementFact.Rescheduled::new),
                Combinators.combine(Any.occasions(), Any.words()).as(EngagementFact.Cancelled::new),
                Any.occasions().map(EngagementFact.Concluded::new),
                Combinators.combine(
                                Any.occasions(),
                                Any.persons(),
                                Any.replacements().optional(),
                                Any.someFindings())
                        .as(EngagementFact.Invited::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.someFindings())
                        .as(EngagementFact.Accepted::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.Declined::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.LeaveAsked::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.yesOrNo(), Any.words())
                        .as(EngagementFact.LeaveDecided::new),
                Combinators.combine(Any.occasions(), Any.persons(), any(RecusalHead.class), Any.words())
                        .as(EngagementFact.RecusalDeclared::new),
                Combinators.combine(
                                Any.occasions(),
                                Any.persons(),
                                any(RecusalHead.class).set(),
                                Any.words(),
                                Any.someFindings())
                        .as(EngagementFact.RecusalOrdered::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words())
                        .as(EngagementFact.WithdrawalAsked::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.yesOrNo(), Any.words(), Any.someFindings())
                        .as(EngagementFact.WithdrawalDecided::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words(), Any.someFindings())
                        .as(EngagementFact.RecusalLifted::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.RecusalWaived::new),
                Combinators.combine(Any.occasions(), Any.persons(), any(Presence.class))
                        .as(EngagementFact.PresenceRecorded::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.ExcuseOffered::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.yesOrNo(), Any.words())
                        .as(EngagementFact.ExcuseDecided::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.Delivered::new),
                Combinators.combine(Any.occasions(), Any.persons()).as(EngagementFact.WorkAccepted::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.WorkReturned::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.words()).as(EngagementFact.Released::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.days(), Any.words())
                        .as(EngagementFact.MarkedForReexamination::new),
                Combinators.combine(Any.occasions(), Any.persons(), Any.yesOrNo(), Any.words())
                        .as(EngagementFact.Reexamined::new)));
    }
}
