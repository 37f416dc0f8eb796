package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.Stage.APPOINTED;
import static org.jiandu.supervisor.Stage.CLOSED;
import static org.jiandu.supervisor.Stage.DISMISSED;
import static org.jiandu.supervisor.Stage.EXPIRED;
import static org.jiandu.supervisor.Stage.INVITED;
import static org.jiandu.supervisor.Stage.IN_OFFICE;
import static org.jiandu.supervisor.Stage.LEAVING;
import static org.jiandu.supervisor.Stage.NEW;
import static org.jiandu.supervisor.Stage.NOMINATED;
import static org.jiandu.supervisor.Stage.PUBLIC_NOTICE;
import static org.jiandu.supervisor.Stage.REVIEWED;
import static org.jiandu.supervisor.SupervisorParameters.ACTIVITIES;
import static org.jiandu.supervisor.SupervisorParameters.APPROVER;
import static org.jiandu.supervisor.SupervisorParameters.ASSESSMENT;
import static org.jiandu.supervisor.SupervisorParameters.BARRED_OCCUPATIONS;
import static org.jiandu.supervisor.SupervisorParameters.BREACH_REPORTERS;
import static org.jiandu.supervisor.SupervisorParameters.CHANNELS;
import static org.jiandu.supervisor.SupervisorParameters.COMMENDATION;
import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;
import static org.jiandu.supervisor.SupervisorParameters.CONDITIONS;
import static org.jiandu.supervisor.SupervisorParameters.CONSENTS;
import static org.jiandu.supervisor.SupervisorParameters.CREDENTIALS;
import static org.jiandu.supervisor.SupervisorParameters.DISMISSAL_EFFECT;
import static org.jiandu.supervisor.SupervisorParameters.DUTIES;
import static org.jiandu.supervisor.SupervisorParameters.ENGAGING_BODIES;
import static org.jiandu.supervisor.SupervisorParameters.FURTHER_CONDITIONS;
import static org.jiandu.supervisor.SupervisorParameters.GOOD_CREDIT;
import static org.jiandu.supervisor.SupervisorParameters.GROUNDS;
import static org.jiandu.supervisor.SupervisorParameters.HEARING;
import static org.jiandu.supervisor.SupervisorParameters.LEVELS;
import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;
import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;
import static org.jiandu.supervisor.SupervisorParameters.PER_DAY;
import static org.jiandu.supervisor.SupervisorParameters.QUOTA;
import static org.jiandu.supervisor.SupervisorParameters.REAPPOINTMENT;
import static org.jiandu.supervisor.SupervisorParameters.RECORD_BARS;
import static org.jiandu.supervisor.SupervisorParameters.RENEWAL_REQUIRES;
import static org.jiandu.supervisor.SupervisorParameters.RENEWAL_WINDOW;
import static org.jiandu.supervisor.SupervisorParameters.RESIGNATION;
import static org.jiandu.supervisor.SupervisorParameters.SECTORS;
import static org.jiandu.supervisor.SupervisorParameters.SERVING;
import static org.jiandu.supervisor.SupervisorParameters.SUSPENSION;
import static org.jiandu.supervisor.SupervisorParameters.TRAINING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiandu.internal.procedure.Procedure;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.internal.procedure.Stages;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.EngagingAuthorityActs;
import org.jiandu.internal.rule.EngagingBody;
import org.jiandu.internal.rule.FindingHolds;
import org.jiandu.internal.rule.FindingMade;
import org.jiandu.internal.rule.PolicyInForce;
import org.jiandu.internal.rule.StepsInOrder;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.Approver;
import org.jiandu.supervisor.Assessment;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.Card;
import org.jiandu.supervisor.Channel;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.Conduct;
import org.jiandu.supervisor.Consent;
import org.jiandu.supervisor.Consenter;
import org.jiandu.supervisor.CredentialType;
import org.jiandu.supervisor.DatedProfile;
import org.jiandu.supervisor.Dismissal;
import org.jiandu.supervisor.RenewalRequirement;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;

/**
 * The one table of a supervisor's life: at which stage each act is admitted, where it leads, under which rules, and why
 * not at the other stages.
 */
public final class SupervisorProcedure {
    private static final Stages<Stage, SupervisorFile> STAGES = new Stages<>() {
        @Override
        public Stage on(SupervisorFile file, LocalDate date) {
            return file.stageOn(date);
        }

        @Override
        public Optional<LocalDate> nextChangeAfter(SupervisorFile file, LocalDate date) {
            return file.nextChangeAfter(date);
        }

        @Override
        public Stream<LocalDate> knownDays(SupervisorFile file, Act act) {
            return Stream.of(
                            file.daysOfChange(),
                            file.getProfiles().stream().map(DatedProfile::from),
                            file.getConsents().stream().map(Consent::date),
                            file.getConfirmedOn().stream(),
                            file.getCards().stream().flatMap(SupervisorProcedure::changes),
                            file.getConducts().stream().map(Conduct::date),
                            file.getAttendances().stream().map(Attendance::date),
                            file.getResignations().stream(),
                            file.getAssessments().stream().map(Assessment::date),
                            file.getSuspensions().stream()
                                    .flatMap(each -> Stream.concat(Stream.of(each.from()), each.resumedOn().stream())),
                            // The first day on which there is a gap between the terms served and a next one.
                            file.services().stream()
                                    .map(service -> service.lastDayServed().plusDays(2)),
                            act.findings().stream().map(Finding::decidedOn))
                    .flatMap(days -> days);
        }
    };

    private final Policy policy;
    private final TermPlanner planner;
    private final Optional<WorkCalendar> calendar;
    private final Procedure.Builder<Stage, ActKind, SupervisorFile, SupervisorAct> table;

    private final PolicyInForce inForce;
    private final EngagingBody engagingBody;
    private final EngagingAuthorityActs authority;
    private final PersonConcernedActs person;
    private final List<ProfileRule> bars;
    private final List<GroundRule> grounds;

    /**
     * Makes the rules of a policy.
     *
     * @param policy the policy, which settles every parameter of a supervisor's life
     * @param planner how terms are counted
     * @param calendar the working days, where the host has them
     */
    public SupervisorProcedure(Policy policy, TermPlanner planner, Optional<WorkCalendar> calendar) {
        this.policy = policy;
        this.calendar = calendar;
        this.planner = planner;
        this.table =
                Procedure.builder(policy, ENGAGING_BODIES, Stage.class, ActKind.class, STAGES, SupervisorAct::kind);
        this.inForce = new PolicyInForce(policy);
        this.engagingBody = new EngagingBody(policy, ENGAGING_BODIES);
        this.authority = new EngagingAuthorityActs(policy, ENGAGING_BODIES);
        this.person = new PersonConcernedActs(policy);
        this.bars = Stream.of(
                        given(BARRED_OCCUPATIONS, () -> new OccupationNotBarred(policy)),
                        given(RECORD_BARS, () -> new NoBarringRecord(policy)),
                        given(GOOD_CREDIT, () -> new CreditGood(policy, false)))
                .<ProfileRule>flatMap(List::stream)
                .toList();
        this.grounds = policy.value(GROUNDS).stream()
                .map(listed -> GroundRule.of(policy, listed))
                .toList();
    }

    /**
     * The concerns that these rules raise.
     *
     * @return the concerns of the policy
     */
    public Concerns concerns() {
        return new Concerns(bars, grounds, policy.find(CREDENTIALS).map(Setting::citation));
    }

    /**
     * Builds the table.
     *
     * @return the table, in which every stage and every act is named
     */
    public Procedure<Stage, ActKind, SupervisorFile, SupervisorAct> build() {
        nomination();
        where(CONSENTS, this::consent, ActKind.GIVE_CONSENT);
        review();
        provided(hasLastWordElsewhere(), this::confirmation, ActKind.CONFIRM_APPOINTMENT);
        where(
                NOTICE_LENGTH,
                this::publicNotice,
                ActKind.POST_NOTICE,
                ActKind.RAISE_OBJECTION,
                ActKind.DECIDE_OBJECTION);
        appointment();
        provided(givesCards(), this::cards, ActKind.ISSUE_CARD, ActKind.REPORT_CARD_LOST, ActKind.RETURN_CARD);
        where(RENEWAL_WINDOW, this::renewal, ActKind.RENEW);
        where(SERVING, this::shortening, ActKind.SHORTEN_TERM);
        where(ACTIVITIES, this::attendance, ActKind.RECORD_ATTENDANCE);
        where(COMPENSATION, this::payment, ActKind.RECORD_PAYMENT);
        where(COMMENDATION, this::commendation, ActKind.COMMEND);
        profile();
        where(DUTIES, this::conduct, ActKind.FIND_CONDUCT);
        where(BREACH_REPORTERS, this::breachReports, ActKind.REPORT_BREACH);
        dismissal();
        where(RESIGNATION, this::resignation, ActKind.RESIGN);
        where(SUSPENSION, this::suspension, ActKind.SUSPEND, ActKind.RESUME);
        where(ASSESSMENT, this::assessment, ActKind.RECORD_ASSESSMENT);
        where(TRAINING, this::training, ActKind.RECORD_TRAINING);
        return table.build();
    }

    /** The rows of acts that there are only where the policy settles a parameter. */
    private void where(Parameter<?> parameter, Runnable rows, ActKind... acts) {
        table.where(parameter, rows, acts);
    }

    private void provided(boolean provided, Runnable rows, ActKind... acts) {
        if (provided) {
            rows.run();
        } else {
            table.notProvided(acts);
        }
    }

    /** A rule that there is only where the policy settles a parameter. */
    private <R> List<R> given(Parameter<?> parameter, Supplier<R> rule) {
        return table.given(parameter, rule);
    }

    private boolean hasLastWordElsewhere() {
        return policy.find(APPROVER)
                .filter(setting -> setting.value() != Approver.BUREAU)
                .isPresent();
    }

    private boolean givesCards() {
        return policy.find(CREDENTIALS)
                .filter(setting -> setting.value().contains(CredentialType.CARD))
                .isPresent();
    }

    private void nomination() {
        nominate(ActKind.RECOMMEND, Channel.UNIT_RECOMMENDATION, new UnitRecommends(policy), NOMINATED);
        nominate(ActKind.NOMINATE_SELF, Channel.SELF_NOMINATION, person, NOMINATED);
        nominate(ActKind.INVITE, Channel.INVITATION, authority, INVITED);
        table.act(ActKind.ACCEPT_INVITATION, SupervisorAct.AcceptInvitation.class)
                .always(inForce, engagingBody, person, inOrder(CHANNELS))
                .admit(INVITED, NOMINATED)
                .refuse("stage.no-invitation", CHANNELS, table.allBut(INVITED));
        table.act(ActKind.DECLINE_INVITATION, SupervisorAct.DeclineInvitation.class)
                .always(inForce, engagingBody, person, inOrder(CHANNELS))
                .admit(INVITED, CLOSED)
                .refuse("stage.no-invitation", CHANNELS, table.allBut(INVITED));
        table.act(ActKind.WITHDRAW, SupervisorAct.Withdraw.class)
                .always(inForce, engagingBody, person, inOrder(CHANNELS))
                .admit(NOMINATED, CLOSED)
                .admit(REVIEWED, CLOSED)
                .admit(PUBLIC_NOTICE, CLOSED)
                .refuse("stage.invitation-is-answered", CHANNELS, INVITED)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.engaged-ends-by-dismissal", GROUNDS, APPOINTED, IN_OFFICE, LEAVING);
    }

    private void nominate(
            ActKind kind, Channel channel, Rule<? super SupervisorFile, ? super SupervisorAct> actor, Stage to) {
        table.act(kind, SupervisorAct.class)
                .always(inForce, engagingBody, actor, inOrder(CHANNELS))
                .when(given(LEVELS, () -> new EngagingLevel(policy)))
                .when(new ChannelAdmitted(policy, channel))
                .when(given(REAPPOINTMENT, () -> new FitAfterDismissal(policy)))
                .admit(NEW, to)
                .admit(CLOSED, to)
                .admit(EXPIRED, to)
                .admit(DISMISSED, to)
                .refuse("stage.already-candidate", CHANNELS, INVITED, NOMINATED, REVIEWED, PUBLIC_NOTICE)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
    }

    private void consent() {
        table.act(ActKind.GIVE_CONSENT, SupervisorAct.GiveConsent.class)
                .always(inForce, engagingBody, new ActorConsents(policy), inOrder(CONSENTS))
                .admitAndStay(INVITED, NOMINATED)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.already-reviewed", CHANNELS, REVIEWED, PUBLIC_NOTICE)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
    }

    private List<StandingRule<SupervisorFile>> consents() {
        return policy.find(CONSENTS).map(Setting::value).stream()
                .flatMap(Set::stream)
                .sorted()
                .<StandingRule<SupervisorFile>>map(consenter ->
                        consenter == Consenter.UNIT ? new UnitConsents(policy) : new PersonConsents(policy))
                .toList();
    }

    private void confirmation() {
        table.act(ActKind.CONFIRM_APPOINTMENT, SupervisorAct.ConfirmAppointment.class)
                .always(inForce, engagingBody, new ConfirmingBody(policy), inOrder(APPROVER))
                .when(leadingGroup())
                .admitAndStay(REVIEWED, PUBLIC_NOTICE)
                .refuse("stage.confirmed-after-review", APPROVER, INVITED, NOMINATED)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
    }

    private List<FindingHolds> leadingGroup() {
        return policy.value(APPROVER) == Approver.LEADING_GROUP
                ? List.of(new FindingHolds("appointment.leading-group", policy, APPROVER, Topics.LEADING_GROUP))
                : List.of();
    }

    private void cards() {
        table.act(ActKind.ISSUE_CARD, SupervisorAct.IssueCard.class)
                .always(inForce, engagingBody, new CardIssuer(policy))
                .when(new NoCardHeld(policy))
                .admitAndStay(APPOINTED, IN_OFFICE, LEAVING)
                .refuse("stage.card-while-engaged", CREDENTIALS, table.allBut(APPOINTED, IN_OFFICE, LEAVING));
        for (ActKind kind : List.of(ActKind.REPORT_CARD_LOST, ActKind.RETURN_CARD)) {
            table.act(kind, SupervisorAct.class)
                    .always(inForce, engagingBody, authority)
                    .when(new CardHeld(policy))
                    .admitAndStay(table.allBut(NEW))
                    .refuse("stage.never-engaged", CREDENTIALS, NEW);
        }
    }

    private void review() {
        table.act(ActKind.APPROVE, SupervisorAct.Approve.class)
                .always(inForce, engagingBody, authority, inOrder(CHANNELS))
                .when(given(SECTORS, () -> new SectorAdmitted(policy)))
                .when(given(BARRED_OCCUPATIONS, () -> new OccupationNotBarred(policy)))
                .when(given(RECORD_BARS, () -> new NoBarringRecord(policy)))
                .when(given(GOOD_CREDIT, () -> new CreditGood(policy, true)))
                .when(given(REAPPOINTMENT, () -> new FitAfterDismissal(policy)))
                .when(consents())
                .when(conditions())
                .admit(NOMINATED, REVIEWED)
                .refuse("stage.invitation-unanswered", CHANNELS, INVITED)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.already-reviewed", CHANNELS, REVIEWED, PUBLIC_NOTICE)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
        table.act(ActKind.REJECT, SupervisorAct.Reject.class)
                .always(inForce, engagingBody, authority, inOrder(CHANNELS))
                .admit(NOMINATED, CLOSED)
                .admit(REVIEWED, CLOSED)
                .admit(PUBLIC_NOTICE, CLOSED)
                .refuse("stage.invitation-unanswered", CHANNELS, INVITED)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.engaged-ends-by-dismissal", GROUNDS, APPOINTED, IN_OFFICE, LEAVING);
    }

    private void publicNotice() {
        table.act(ActKind.POST_NOTICE, SupervisorAct.PostNotice.class)
                .always(inForce, engagingBody, authority, inOrder(NOTICE_LENGTH))
                .when(new NoticeLongEnough(policy, calendar))
                .admit(REVIEWED, PUBLIC_NOTICE)
                .refuse("stage.review-first", CHANNELS, INVITED, NOMINATED)
                .refuse("stage.already-on-notice", NOTICE_LENGTH, PUBLIC_NOTICE)
                .refuse("stage.no-candidacy", CHANNELS, NEW, EXPIRED, DISMISSED, CLOSED)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
        table.act(ActKind.RAISE_OBJECTION, SupervisorAct.RaiseObjection.class)
                .always(inForce, engagingBody, inOrder(OBJECTIONS))
                .when(new ObjectionInTime(policy))
                .admit(PUBLIC_NOTICE, PUBLIC_NOTICE, CLOSED)
                .refuse("stage.no-notice", OBJECTIONS, table.allBut(PUBLIC_NOTICE));
        table.act(ActKind.DECIDE_OBJECTION, SupervisorAct.DecideObjection.class)
                .always(inForce, engagingBody, authority, inOrder(OBJECTIONS))
                .when(
                        new ObjectionOpen(policy),
                        new FindingMade("notice.objection-decided", policy, OBJECTIONS, Topics.OBJECTION))
                .admit(PUBLIC_NOTICE, PUBLIC_NOTICE, CLOSED)
                .refuse("stage.no-notice", OBJECTIONS, table.allBut(PUBLIC_NOTICE));
    }

    private void appointment() {
        var row = table.act(ActKind.ISSUE_CERTIFICATE, SupervisorAct.IssueCertificate.class)
                .always(inForce, engagingBody, authority, inOrder(CHANNELS))
                .when(bars)
                .when(given(NOTICE_LENGTH, () -> new NoticeOver(policy)))
                .when(given(NOTICE_LENGTH, () -> new NoOpenObjection(policy)))
                .when(hasLastWordElsewhere() ? List.of(new Confirmed(policy)) : List.of())
                .when(given(QUOTA, () -> new FindingHolds("quota.seat", policy, QUOTA, Topics.SEAT)))
                .when(new FirstDayNotPast(policy, planner))
                .when(new LastDayGiven(policy, planner))
                .when(termLimit())
                .admit(PUBLIC_NOTICE, APPOINTED, IN_OFFICE)
                .refuse("stage.already-engaged", CHANNELS, APPOINTED, IN_OFFICE, LEAVING);
        if (policy.settles(NOTICE_LENGTH)) {
            row.refuse("stage.review-and-notice-first", CHANNELS, NEW, INVITED, NOMINATED, EXPIRED, DISMISSED, CLOSED)
                    .refuse("stage.notice-first", NOTICE_LENGTH, REVIEWED);
        } else {
            row.admit(REVIEWED, APPOINTED, IN_OFFICE)
                    .refuse(
                            "stage.certificate-after-review",
                            CHANNELS,
                            NEW,
                            INVITED,
                            NOMINATED,
                            EXPIRED,
                            DISMISSED,
                            CLOSED);
        }
    }

    private List<TermLimitKept> termLimit() {
        return planner.limit().map(limit -> new TermLimitKept(policy, planner, limit)).stream()
                .toList();
    }

    private void renewal() {
        table.act(ActKind.RENEW, SupervisorAct.Renew.class)
                .always(inForce, engagingBody, authority, inOrder(RENEWAL_WINDOW))
                .when(bars)
                .when(new WithinRenewalWindow(policy))
                .when(new LastDayGiven(policy, planner))
                .when(renewalRequirements())
                .when(termLimit())
                .admitAndStay(IN_OFFICE)
                .admit(EXPIRED, IN_OFFICE)
                .refuse("stage.term-not-begun", RENEWAL_WINDOW, APPOINTED)
                .refuse("stage.leaving", RENEWAL_WINDOW, LEAVING)
                .refuse(
                        "stage.nothing-to-renew",
                        RENEWAL_WINDOW,
                        NEW,
                        INVITED,
                        NOMINATED,
                        REVIEWED,
                        PUBLIC_NOTICE,
                        DISMISSED,
                        CLOSED);
    }

    private void shortening() {
        table.act(ActKind.SHORTEN_TERM, SupervisorAct.ShortenTerm.class)
                .always(inForce, engagingBody, authority, inOrder(SERVING))
                .when(new ShorteningProvided(policy), new GrantedBefore(policy), new TermTooLong(policy, planner))
                .admitAndStay(APPOINTED, IN_OFFICE, LEAVING)
                .refuse("stage.not-engaged", SERVING, table.allBut(APPOINTED, IN_OFFICE, LEAVING));
    }

    private List<Rule<? super SupervisorFile, ? super SupervisorAct>> renewalRequirements() {
        return policy.find(RENEWAL_REQUIRES).stream()
                .flatMap(setting -> setting.value().stream().sorted())
                .flatMap(requirement -> renewalRequirement(requirement).stream())
                .toList();
    }

    private List<Rule<? super SupervisorFile, ? super SupervisorAct>> renewalRequirement(
            RenewalRequirement requirement) {
        return switch (requirement) {
            case REVIEW -> List.copyOf(conditions());
            case NOTICE -> List.of(new FindingHolds("renewal.notice", policy, RENEWAL_REQUIRES, Topics.RENEWAL_NOTICE));
            case PASSED_ASSESSMENT -> List.of(new LastAssessmentPassed(policy));
        };
    }

    private void profile() {
        table.act(ActKind.CHANGE_PROFILE, SupervisorAct.ChangeProfile.class)
                .always(inForce, engagingBody, authority)
                .admitAndStay(table.allBut(NEW))
                .refuse("stage.no-candidacy", CHANNELS, NEW);
    }

    private void attendance() {
        table.act(ActKind.RECORD_ATTENDANCE, SupervisorAct.RecordAttendance.class)
                .always(inForce, engagingBody, authority)
                .when(new ProvidedFor("activities.provided", policy, ACTIVITIES))
                .when(given(SUSPENSION, () -> new NotSuspended(policy)))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", ACTIVITIES, table.allBut(IN_OFFICE, LEAVING));
    }

    private void payment() {
        table.act(ActKind.RECORD_PAYMENT, SupervisorAct.RecordPayment.class)
                .always(inForce, engagingBody, authority, new NoRemuneration(policy), new ExpensesAdmitted(policy))
                .when(given(PER_DAY, () -> new AllowanceByTheDay(policy)))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", COMPENSATION, table.allBut(IN_OFFICE, LEAVING));
    }

    private void commendation() {
        table.act(ActKind.COMMEND, SupervisorAct.Commend.class)
                .always(inForce, engagingBody, authority)
                .when(new CommendationListed(policy))
                .when(new FindingHolds("commendation", policy, COMMENDATION, Topics.COMMENDATION))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", COMMENDATION, table.allBut(IN_OFFICE, LEAVING));
    }

    private void breachReports() {
        table.act(ActKind.REPORT_BREACH, SupervisorAct.ReportBreach.class)
                .always(inForce, engagingBody, new AgencyReports(policy))
                .when(given(DUTIES, () -> new DutyListed<>(policy, SupervisorAct.ReportBreach::duty)))
                .admitAndStay(IN_OFFICE, LEAVING, EXPIRED, DISMISSED)
                .refuse("stage.never-served", BREACH_REPORTERS, table.allBut(IN_OFFICE, LEAVING, EXPIRED, DISMISSED));
    }

    private void conduct() {
        table.act(ActKind.FIND_CONDUCT, SupervisorAct.FindConduct.class)
                .always(inForce, engagingBody, authority)
                .when(new DutyListed<>(policy, SupervisorAct.FindConduct::duty))
                .when(given(BREACH_REPORTERS, () -> new ReportOnRecord(policy)))
                .when(new FindingMade("duties.conduct-decided", policy, DUTIES, Topics.CONDUCT))
                .admitAndStay(IN_OFFICE, LEAVING, EXPIRED, DISMISSED)
                .refuse("stage.never-served", DUTIES, table.allBut(IN_OFFICE, LEAVING, EXPIRED, DISMISSED));
    }

    private void dismissal() {
        table.act(ActKind.DISMISS, SupervisorAct.Dismiss.class)
                .always(inForce, engagingBody, authority, inOrder(GROUNDS))
                .when(new GroundListed(policy))
                .when(grounds)
                .when(given(HEARING, () -> new PersonHeard(policy)))
                .when(certificateReturned())
                .when(new DismissalNotRetroactive(policy))
                .admit(IN_OFFICE, LEAVING, DISMISSED)
                .refuse("stage.term-not-begun", GROUNDS, APPOINTED)
                .refuse("stage.already-dismissed", GROUNDS, LEAVING, DISMISSED)
                .refuse("stage.no-longer-engaged", GROUNDS, EXPIRED)
                .refuse("stage.never-engaged", GROUNDS, NEW, INVITED, NOMINATED, REVIEWED, PUBLIC_NOTICE, CLOSED);
        table.act(ActKind.SERVE_DISMISSAL, SupervisorAct.ServeDismissal.class)
                .always(inForce, engagingBody, authority, inOrder(DISMISSAL_EFFECT))
                .when(new NotifiedOnce("dismissal.served-once", policy, Dismissal::servedOn))
                .admit(LEAVING, LEAVING, DISMISSED)
                .admitAndStay(DISMISSED)
                .refuse("stage.no-dismissal", DISMISSAL_EFFECT, table.allBut(LEAVING, DISMISSED));
        table.act(ActKind.PUBLISH_DISMISSAL, SupervisorAct.PublishDismissal.class)
                .always(inForce, engagingBody, authority, inOrder(DISMISSAL_EFFECT))
                .when(new NotifiedOnce("dismissal.published-once", policy, Dismissal::publishedOn))
                .admit(LEAVING, LEAVING, DISMISSED)
                .admitAndStay(DISMISSED)
                .refuse("stage.no-dismissal", DISMISSAL_EFFECT, table.allBut(LEAVING, DISMISSED));
    }

    private static Stream<LocalDate> changes(Card card) {
        return Stream.of(Stream.of(card.issuedOn()), card.lostOn().stream(), card.returnedOn().stream())
                .flatMap(days -> days);
    }

    private void resignation() {
        boolean acceptance = policy.value(RESIGNATION).acceptance();
        table.act(ActKind.RESIGN, SupervisorAct.Resign.class)
                .always(inForce, engagingBody, person, inOrder(RESIGNATION))
                .when(acceptance ? List.of() : certificateReturned())
                .admit(IN_OFFICE, acceptance ? new Stage[] {IN_OFFICE} : new Stage[] {LEAVING, DISMISSED})
                .refuse("stage.term-not-begun", RESIGNATION, APPOINTED)
                .refuse("stage.already-dismissed", RESIGNATION, LEAVING, DISMISSED)
                .refuse("stage.no-longer-engaged", RESIGNATION, EXPIRED)
                .refuse("stage.never-engaged", RESIGNATION, NEW, INVITED, NOMINATED, REVIEWED, PUBLIC_NOTICE, CLOSED);
    }

    private List<CertificateReturned> certificateReturned() {
        return policy.find(RESIGNATION).filter(setting -> setting.value().certificateReturned()).stream()
                .map(setting -> new CertificateReturned(policy))
                .toList();
    }

    private void suspension() {
        table.act(ActKind.SUSPEND, SupervisorAct.Suspend.class)
                .always(inForce, engagingBody, authority)
                .when(new ProvidedFor("suspension.provided", policy, SUSPENSION))
                .when(new NotSuspended(policy))
                .when(new FindingHolds("suspension.cause", policy, SUSPENSION, Topics.SUSPENSION))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", SUSPENSION, table.allBut(IN_OFFICE, LEAVING));
        table.act(ActKind.RESUME, SupervisorAct.Resume.class)
                .always(inForce, engagingBody, authority)
                .when(new SuspensionRunning(policy))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", SUSPENSION, table.allBut(IN_OFFICE, LEAVING));
    }

    private void assessment() {
        table.act(ActKind.RECORD_ASSESSMENT, SupervisorAct.RecordAssessment.class)
                .always(inForce, engagingBody, authority)
                .when(new FindingMade("assessment.decided", policy, ASSESSMENT, Topics.ASSESSMENT))
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", ASSESSMENT, table.allBut(IN_OFFICE, LEAVING));
    }

    private void training() {
        table.act(ActKind.RECORD_TRAINING, SupervisorAct.RecordTraining.class)
                .always(inForce, engagingBody, authority)
                .admitAndStay(IN_OFFICE, LEAVING)
                .refuse("stage.not-in-office", TRAINING, table.allBut(IN_OFFICE, LEAVING));
    }

    private StepsInOrder<SupervisorFile> inOrder(Parameter<?> basis) {
        return new StepsInOrder<>(policy, table.basis(basis), SupervisorFile::lastStepOn);
    }

    private List<StandingRule<SupervisorFile>> conditions() {
        return Stream.of(CONDITIONS, FURTHER_CONDITIONS)
                .flatMap(parameter -> policy.find(parameter).stream())
                .flatMap(setting -> setting.value().stream())
                .map(this::rule)
                .toList();
    }

    private StandingRule<SupervisorFile> rule(Condition condition) {
        return condition instanceof Condition.Bound bound
                ? BoundKept.of(policy, bound)
                : new ConditionFound(policy, (Condition.Found) condition);
    }
}
