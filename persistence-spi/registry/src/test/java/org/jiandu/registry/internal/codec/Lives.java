package org.jiandu.registry.internal.codec;

import static org.jiandu.registry.internal.codec.Any.SECRET;
import static org.jiandu.registry.internal.codec.Any.SECRET_ID;
import static org.jiandu.registry.internal.codec.Samples.AGENCY;
import static org.jiandu.registry.internal.codec.Samples.BUREAU;
import static org.jiandu.registry.internal.codec.Samples.FRI_2023_09_01;
import static org.jiandu.registry.internal.codec.Samples.MARKET;
import static org.jiandu.registry.internal.codec.Samples.OFFICER;
import static org.jiandu.registry.internal.codec.Samples.PUBLIC;
import static org.jiandu.registry.internal.codec.Samples.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementFact;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.ParticipationStage;
import org.jiandu.engagement.Replacement;
import org.jiandu.law.Policy;
import org.jiandu.law.Setting;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.Actor;
import org.jiandu.party.Audience;
import org.jiandu.party.IdDocument;
import org.jiandu.party.IdDocumentKind;
import org.jiandu.party.Occasion;
import org.jiandu.party.Organisation;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.OrganisationKind;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.Role;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.FeedbackExtension;
import org.jiandu.report.LinkKind;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportFact;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportParameters;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.AssessmentRule;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Resignation;
import org.jiandu.supervisor.Sector;
import org.jiandu.supervisor.Stage;
import org.jiandu.supervisor.Standing;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFact;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.supervisor.Topics;
import org.jiandu.supervisor.TrainingRule;
import org.jiandu.time.DayUnit;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendars;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Topic;

/** Lives that core played, act by act; what it refused is left out. What is personal in them begins with a mark. */
final class Lives {
    private static final Policy POLICY = WeihaiMeasures.policy()
            .choose(SupervisorParameters.NOTICE_LENGTH, 7)
            .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
            .build();

    /** With what other places have besides, so that there is a life with every kind of fact. */
    private static final Lifecycle SUPERVISORS = Lifecycle.of(POLICY.toBuilder()
            .set(SupervisorParameters.RESIGNATION, text(new Resignation(true, false)))
            .set(SupervisorParameters.SUSPENSION, text(true))
            .set(
                    SupervisorParameters.ASSESSMENT,
                    text(new AssessmentRule(Period.ofYears(1), EnumSet.of(Grade.COMPETENT))))
            .set(
                    SupervisorParameters.TRAINING,
                    text(new TrainingRule(1, TrainingRule.Unit.TIMES, TrainingRule.Owed.BY_AUTHORITY)))
            .set(SupervisorParameters.COMPENSATION, text(Compensation.PER_DAY))
            .set(SupervisorParameters.PER_DAY, text(new BigDecimal("12.50")))
            .build());

    private static final ReportLifecycle REPORTS = ReportLifecycle.of(
            POLICY.toBuilder()
                    .set(
                            ReportParameters.FEEDBACK_EXTENSION,
                            text(new FeedbackExtension(30, DeadlineUnit.CALENDAR_DAYS, 1, Role.AUTHORITY_OFFICER)))
                    .build(),
            WorkCalendars.stateCouncil());
    private static final EngagementLifecycle ENGAGEMENTS = EngagementLifecycle.of(POLICY);

    private static final PersonId PERSON = new PersonId("p-1");
    private static final PersonId REPORTER = new PersonId(SECRET_ID + "p-1");
    private static final CaseParties CASE = new CaseParties(
            List.of(
                    new Party.OfBody(Body.named(SECRET + "某店")),
                    new Party.Unknown(SECRET + "摊主"),
                    new Party.OfPerson(new PersonId("p-9"))),
            List.of());

    private Lives() {}

    /** What happened to a record, and the state that core came to. */
    record Life<S, F>(S opened, List<F> facts, S state) {}

    /** How one act is made: which among those that there are, some days after the one before. */
    private record Sketch(boolean fitting, int kind, int days, int variant) {
        <T> T pick(List<T> several) {
            return several.get(kind % several.size());
        }

        boolean is(int number) {
            return variant % 4 == number;
        }

        String says(String text) {
            return SECRET + text + variant;
        }
    }

    private static Arbitrary<List<Sketch>> sketches(int longestWait) {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, longestWait),
                        Arbitraries.integers().between(0, 11))
                .as(Sketch::new)
                .list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Occasion by(Actor actor, LocalDate date) {
        return new Occasion(actor, date, date.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
    }

    private static Finding found(Topic topic, boolean holds, Sketch sketch, LocalDate date) {
        return new Finding(topic, holds, SECRET + "科长", date, sketch.says("经审核𠮷"));
    }

    private static Standing standing(PersonId person, LocalDate date) {
        return new Standing(person, BUREAU.getOrganisation().getId(), date, Stage.IN_OFFICE);
    }

    // Supervisors

    static Arbitrary<Life<SupervisorFile, SupervisorFact>> ofSupervisors() {
        Person person = Person.builder()
                .id(PERSON)
                .name(new PersonName(SECRET + "王小明"))
                .idDocument(new IdDocument(IdDocumentKind.OTHER, SECRET + "371"))
                .build();
        return sketches(60).map(sketches -> {
            SupervisorFile opened = SupervisorFile.open(BUREAU, person);
            SupervisorFile file = opened;
            List<SupervisorFact> facts = new ArrayList<>();
            LocalDate date = FRI_2023_09_01;
            for (Sketch sketch : sketches) {
                date = date.plusDays(sketch.is(3) ? sketch.days() * 10L : sketch.days());
                Optional<Outcome.Accepted<SupervisorFact, SupervisorFile>> accepted = SUPERVISORS
                        .decide(file, supervisorAct(file, sketch, date))
                        .accepted();
                if (accepted.isPresent()) {
                    facts.addAll(accepted.get().facts());
                    file = accepted.get().state();
                }
            }
            return new Life<>(opened, facts, file);
        });
    }

    private static <T> Setting<T> text(T value) {
        return Setting.text(value, WeihaiMeasures.INSTRUMENT.article(16));
    }

    private static List<ActKind> fitting(Stage stage) {
        return switch (stage) {
            case NEW, CLOSED, EXPIRED, DISMISSED ->
                List.of(ActKind.NOMINATE_SELF, ActKind.RECOMMEND, ActKind.INVITE, ActKind.PUBLISH_DISMISSAL);
            case INVITED -> List.of(ActKind.ACCEPT_INVITATION, ActKind.ACCEPT_INVITATION, ActKind.DECLINE_INVITATION);
            case NOMINATED -> List.of(ActKind.APPROVE, ActKind.APPROVE, ActKind.CHANGE_PROFILE);
            case REVIEWED -> List.of(ActKind.POST_NOTICE);
            case PUBLIC_NOTICE -> List.of(ActKind.ISSUE_CERTIFICATE, ActKind.RAISE_OBJECTION, ActKind.DECIDE_OBJECTION);
            case APPOINTED -> List.of(ActKind.CHANGE_PROFILE);
            case IN_OFFICE ->
                List.of(
                        ActKind.RECORD_ATTENDANCE,
                        ActKind.RENEW,
                        ActKind.FIND_CONDUCT,
                        ActKind.RECORD_ATTENDANCE,
                        ActKind.REPORT_BREACH,
                        ActKind.COMMEND,
                        ActKind.RECORD_PAYMENT,
                        ActKind.RESIGN,
                        ActKind.SUSPEND,
                        ActKind.RESUME,
                        ActKind.RECORD_ASSESSMENT,
                        ActKind.RECORD_TRAINING,
                        ActKind.CHANGE_PROFILE,
                        ActKind.DISMISS);
            case LEAVING -> List.of(ActKind.SERVE_DISMISSAL, ActKind.PUBLISH_DISMISSAL);
        };
    }

    private static SupervisorAct supervisorAct(SupervisorFile file, Sketch sketch, LocalDate date) {
        ActKind kind = sketch.pick(sketch.fitting() ? fitting(file.stageOn(date)) : List.of(ActKind.values()));
        Actor self = Actor.personConcerned(PERSON);
        Occasion officer = by(OFFICER, date);
        return switch (kind) {
            case RECOMMEND -> new SupervisorAct.Recommend(by(UNIT, date), profile(sketch));
            case NOMINATE_SELF -> new SupervisorAct.NominateSelf(by(self, date), profile(sketch));
            case INVITE -> new SupervisorAct.Invite(officer, profile(sketch));
            case ACCEPT_INVITATION -> new SupervisorAct.AcceptInvitation(by(self, date));
            case DECLINE_INVITATION -> new SupervisorAct.DeclineInvitation(by(self, date));
            case WITHDRAW -> new SupervisorAct.Withdraw(by(self, date));
            case GIVE_CONSENT -> new SupervisorAct.GiveConsent(by(sketch.is(0) ? self : UNIT, date));
            case APPROVE ->
                new SupervisorAct.Approve(
                        officer,
                        Stream.of(
                                        WeihaiMeasures.CARES_FOR_RULE_OF_LAW,
                                        WeihaiMeasures.KNOWS_THE_LAW,
                                        WeihaiMeasures.WILLING_AND_ABLE,
                                        Topics.SECTOR,
                                        Topics.CREDIT,
                                        Topics.REAPPOINTMENT)
                                .map(topic -> found(topic, true, sketch, date))
                                .toList());
            case REJECT -> new SupervisorAct.Reject(officer, sketch.says("不符合条件"));
            case CONFIRM_APPOINTMENT -> new SupervisorAct.ConfirmAppointment(officer, BUREAU, List.of());
            case POST_NOTICE -> new SupervisorAct.PostNotice(officer, date.plusDays(7), List.of());
            case RAISE_OBJECTION -> new SupervisorAct.RaiseObjection(by(PUBLIC, date), sketch.says("有异议"));
            case DECIDE_OBJECTION ->
                new SupervisorAct.DecideObjection(officer, 1, found(Topics.OBJECTION, sketch.is(3), sketch, date));
            case ISSUE_CERTIFICATE ->
                new SupervisorAct.IssueCertificate(
                        officer,
                        "W-" + date,
                        sketch.is(1) ? Optional.of(date.plusDays(30)) : Optional.empty(),
                        List.of(found(Topics.GAP, true, sketch, date)));
            case ISSUE_CARD -> new SupervisorAct.IssueCard(officer, "C-" + date, BUREAU);
            case REPORT_CARD_LOST -> new SupervisorAct.ReportCardLost(officer);
            case RETURN_CARD -> new SupervisorAct.ReturnCard(officer);
            case RENEW -> new SupervisorAct.Renew(officer, List.of());
            case SHORTEN_TERM -> new SupervisorAct.ShortenTerm(officer);
            case CHANGE_PROFILE -> new SupervisorAct.ChangeProfile(officer, profile(sketch));
            case RECORD_ATTENDANCE ->
                new SupervisorAct.RecordAttendance(
                        officer,
                        "activity-" + date,
                        !sketch.is(3),
                        sketch.is(0) ? Presence.UNEXCUSED : Presence.ATTENDED);
            case REPORT_BREACH ->
                new SupervisorAct.ReportBreach(
                        by(AGENCY, date), sketch.pick(List.of(Duty.values())), sketch.says("违反"));
            case FIND_CONDUCT ->
                new SupervisorAct.FindConduct(
                        officer,
                        sketch.pick(List.of(Duty.values())),
                        file.getBreachReports().isEmpty() ? Optional.empty() : Optional.of(1),
                        found(Topics.CONDUCT, sketch.is(0), sketch, date));
            case RECORD_PAYMENT ->
                new SupervisorAct.RecordPayment(
                        officer, sketch.is(0) ? PaymentKind.ALLOWANCE : PaymentKind.EXPENSES, new BigDecimal("12.50"));
            case COMMEND ->
                new SupervisorAct.Commend(
                        officer, CommendationKind.CIRCULAR, List.of(found(Topics.COMMENDATION, true, sketch, date)));
            case DISMISS ->
                new SupervisorAct.Dismiss(
                        officer,
                        sketch.is(0) ? DismissalGround.ABSENCES : DismissalGround.CIRCUMSTANCES,
                        sketch.is(1) ? Optional.of(date.plusDays(20)) : Optional.empty(),
                        sketch.is(2) ? Optional.of(sketch.says("退还")) : Optional.empty(),
                        List.of(found(Topics.CIRCUMSTANCES, true, sketch, date)));
            case SERVE_DISMISSAL -> new SupervisorAct.ServeDismissal(officer);
            case PUBLISH_DISMISSAL -> new SupervisorAct.PublishDismissal(officer);
            case RESIGN -> new SupervisorAct.Resign(by(self, date), sketch.says("工作变动"), List.of());
            case SUSPEND -> new SupervisorAct.Suspend(officer, List.of(found(Topics.SUSPENSION, true, sketch, date)));
            case RESUME -> new SupervisorAct.Resume(officer);
            case RECORD_ASSESSMENT ->
                new SupervisorAct.RecordAssessment(
                        officer, sketch.pick(List.of(Grade.values())), found(Topics.ASSESSMENT, true, sketch, date));
            case RECORD_TRAINING -> new SupervisorAct.RecordTraining(officer, "培训-" + date, 3);
        };
    }

    private static Profile profile(Sketch sketch) {
        Profile.Builder profile = Profile.builder()
                .sector(sketch.is(1) ? Sector.OTHER : Sector.LAWYER)
                .legallyQualified(true)
                .creditStanding(CreditStanding.GOOD);
        if (sketch.is(1)) {
            profile.otherSector(sketch.says("渔业"))
                    .employer(Organisation.builder()
                            .id(new OrganisationId("o-1"))
                            .name(SECRET + "某公司")
                            .kind(OrganisationKind.ENTERPRISE)
                            .build());
        }
        return profile.build();
    }

    // Reports

    static Arbitrary<Life<Report, ReportFact>> ofReports() {
        return sketches(20).map(sketches -> {
            Report opened = Report.open(new ReportId("r-1"), BUREAU);
            Report report = opened;
            List<ReportFact> facts = new ArrayList<>();
            LocalDate date = FRI_2023_09_01;
            for (Sketch sketch : sketches) {
                date = date.plusDays(sketch.days());
                ReportActKind kind = report.getKind().isEmpty() && sketch.fitting()
                        ? ReportActKind.SUBMIT
                        : sketch.pick(List.of(ReportActKind.values()));
                Optional<Outcome.Accepted<ReportFact, Report>> accepted =
                        REPORTS.decide(report, reportAct(kind, sketch, date)).accepted();
                if (accepted.isPresent()) {
                    facts.addAll(accepted.get().facts());
                    report = accepted.get().state();
                }
            }
            return new Life<>(opened, facts, report);
        });
    }

    private static ReportAct reportAct(ReportActKind kind, Sketch sketch, LocalDate date) {
        Occasion self = by(Actor.personConcerned(REPORTER), date);
        Occasion agency = by(AGENCY, date);
        Occasion officer = by(OFFICER, date);
        CaseParties parties = new CaseParties(
                List.of(
                        new Party.Unknown(sketch.says("摊主")),
                        new Party.OfPerson(new PersonId(SECRET_ID + "p-9")),
                        new Party.OfBody(Body.named(SECRET + "某店"))),
                List.of());
        return switch (kind) {
            case SUBMIT ->
                new ReportAct.Submit(
                        self,
                        standing(REPORTER, date),
                        sketch.pick(List.of(ReportKind.values())),
                        sketch.says("反映"),
                        sketch.is(0) ? Optional.empty() : Optional.of(MARKET.getId()),
                        sketch.is(1) ? Confidentiality.IDENTITY : Confidentiality.NONE,
                        sketch.is(2) ? parties : CaseParties.none(),
                        Ties.none(),
                        List.of(found(RecusalTopics.NO_CONFLICT, true, sketch, date)));
            case FORWARD -> new ReportAct.Forward(officer, MARKET.getId());
            case ACKNOWLEDGE -> new ReportAct.Acknowledge(agency);
            case FEED_BACK -> new ReportAct.FeedBack(agency, sketch.says("已整改"));
            case RECORD_REFUSAL -> new ReportAct.RecordRefusal(officer, sketch.says("拒绝"));
            case REMIND -> new ReportAct.Remind(officer, sketch.says("请反馈"));
            case EXTEND_FEEDBACK -> new ReportAct.ExtendFeedback(officer, sketch.says("案情复杂"));
            case ACCEPT -> new ReportAct.Accept(officer);
            case DECLINE -> new ReportAct.Decline(officer, sketch.says("不属于"));
            case INVESTIGATE -> new ReportAct.Investigate(officer, sketch.says("调查"));
            case DECIDE ->
                new ReportAct.Decide(
                        officer,
                        sketch.is(3) ? ReportResult.TRANSFERRED : ReportResult.SUBSTANTIATED,
                        sketch.is(3) ? Optional.of(sketch.says("其他机关")) : Optional.empty(),
                        found(ReportTopics.VERIFIED, true, sketch, date));
            case REPORT_BACK -> new ReportAct.ReportBack(officer, sketch.says("结果"));
            case REOPEN -> new ReportAct.Reopen(officer, sketch.says("新事实"));
            case CLOSE -> new ReportAct.Close(officer);
            case LINK -> new ReportAct.Link(officer, LinkKind.FOLLOWS, new ReportId("r-0"));
            case ASK_CONFIDENTIALITY -> new ReportAct.AskConfidentiality(self, Confidentiality.IDENTITY_AND_TEXT);
            case DISCLOSE -> new ReportAct.Disclose(officer, Audience.AGENCY, sketch.says("需要"));
        };
    }

    // Engagements

    static Arbitrary<Life<Engagement, EngagementFact>> ofEngagements() {
        return Combinators.combine(Arbitraries.of(EngagementKind.INSPECTION, EngagementKind.STUDY), sketches(3))
                .as((kind, sketches) -> {
                    Engagement opened = Engagement.open(new EngagementId("e-1"), BUREAU);
                    Engagement engagement = opened;
                    List<EngagementFact> facts = new ArrayList<>();
                    LocalDate date = FRI_2023_09_01;
                    for (Sketch sketch : sketches) {
                        date = date.plusDays(sketch.days());
                        Optional<Outcome.Accepted<EngagementFact, Engagement>> accepted = ENGAGEMENTS
                                .decide(engagement, engagementAct(engagement, kind, sketch, date))
                                .accepted();
                        if (accepted.isPresent()) {
                            facts.addAll(accepted.get().facts());
                            engagement = accepted.get().state();
                        }
                    }
                    return new Life<>(opened, facts, engagement);
                });
    }

    private static EngagementAct engagementAct(
            Engagement engagement, EngagementKind kind, Sketch sketch, LocalDate date) {
        if (engagement.getKind().isEmpty() || (!sketch.fitting() && sketch.kind() < 15)) {
            MatterActKind act =
                    engagement.getKind().isEmpty() ? MatterActKind.OPEN : sketch.pick(List.of(MatterActKind.values()));
            return matterAct(act, kind, sketch, date);
        }
        PersonId person = sketch.variant() % 3 == 0 ? new PersonId("p-2") : PERSON;
        ParticipationStage stage = engagement.participationOf(person).stageOn(date);
        ParticipationActKind act =
                sketch.pick(sketch.fitting() ? fitting(stage, kind) : List.of(ParticipationActKind.values()));
        return participationAct(act, person, sketch, date, engagement.getDay().orElseThrow());
    }

    private static List<ParticipationActKind> fitting(ParticipationStage stage, EngagementKind kind) {
        return switch (stage) {
            case NONE -> List.of(ParticipationActKind.INVITE);
            case INVITED ->
                List.of(
                        ParticipationActKind.ACCEPT,
                        ParticipationActKind.ACCEPT,
                        ParticipationActKind.DECLINE,
                        ParticipationActKind.ORDER_RECUSAL,
                        ParticipationActKind.DECLARE_RECUSAL);
            case ENGAGED ->
                List.of(
                        kind.isEvent() ? ParticipationActKind.RECORD_PRESENCE : ParticipationActKind.DELIVER,
                        ParticipationActKind.ASK_LEAVE,
                        ParticipationActKind.DECIDE_LEAVE,
                        ParticipationActKind.DECLARE_RECUSAL,
                        ParticipationActKind.ORDER_RECUSAL,
                        ParticipationActKind.MARK_FOR_REEXAMINATION,
                        ParticipationActKind.REEXAMINE,
                        ParticipationActKind.RELEASE);
            case DELIVERED -> List.of(ParticipationActKind.ACCEPT_WORK, ParticipationActKind.RETURN_WORK);
            case STEPPED_ASIDE -> List.of(ParticipationActKind.ASK_WITHDRAWAL, ParticipationActKind.DECIDE_WITHDRAWAL);
            case ORDERED_ASIDE -> List.of(ParticipationActKind.LIFT_RECUSAL);
            case ABSENT -> List.of(ParticipationActKind.OFFER_EXCUSE, ParticipationActKind.DECIDE_EXCUSE);
            default -> List.of(ParticipationActKind.values());
        };
    }

    private static MatterAct matterAct(MatterActKind act, EngagementKind kind, Sketch sketch, LocalDate date) {
        Occasion on = by(OFFICER, date);
        return switch (act) {
            case OPEN ->
                new MatterAct.Open(
                        on,
                        kind,
                        sketch.says("专项检查"),
                        BUREAU.getOrganisation().getId(),
                        date.plusDays(10),
                        CaseParties.none());
            case CHANGE_PARTIES ->
                new MatterAct.ChangeParties(on, sketch.is(0) ? CASE : CaseParties.none(), sketch.says("补充"));
            case RESCHEDULE -> new MatterAct.Reschedule(on, date.plusDays(sketch.variant()));
            case CANCEL -> new MatterAct.Cancel(on, sketch.says("天气"));
            case CONCLUDE -> new MatterAct.Conclude(on);
        };
    }

    private static ParticipationAct participationAct(
            ParticipationActKind act, PersonId person, Sketch sketch, LocalDate date, LocalDate day) {
        Occasion self = by(Actor.personConcerned(person), date);
        Occasion officer = by(OFFICER, date);
        BiFunction<Topic, Boolean, List<Finding>> findings =
                (topic, holds) -> List.of(found(topic, holds, sketch, date));
        List<Finding> free = findings.apply(RecusalTopics.NO_CONFLICT, true);
        boolean yes = sketch.variant() % 2 == 0;
        Invitee invitee = new Invitee(standing(person, date), standing(person, day), Ties.none(), 0);
        String reason = sketch.says("原因");
        return switch (act) {
            case INVITE ->
                new ParticipationAct.Invite(
                        officer,
                        invitee,
                        sketch.is(2)
                                ? Optional.of(
                                        new Replacement(person.equals(PERSON) ? new PersonId("p-2") : PERSON, reason))
                                : Optional.empty(),
                        free);
            case ACCEPT -> new ParticipationAct.Accept(self, invitee, free);
            case DECLINE -> new ParticipationAct.Decline(self, person, reason);
            case ASK_LEAVE -> new ParticipationAct.AskLeave(self, person, reason);
            case DECIDE_LEAVE -> new ParticipationAct.DecideLeave(officer, person, yes, reason);
            case DECLARE_RECUSAL ->
                new ParticipationAct.DeclareRecusal(self, person, sketch.pick(List.of(RecusalHead.values())), reason);
            case ORDER_RECUSAL ->
                new ParticipationAct.OrderRecusal(
                        officer, person, Ties.none(), reason, findings.apply(RecusalTopics.OTHER_CIRCUMSTANCE, true));
            case ASK_WITHDRAWAL -> new ParticipationAct.AskWithdrawal(self, person, reason);
            case DECIDE_WITHDRAWAL ->
                new ParticipationAct.DecideWithdrawal(officer, person, Ties.none(), yes, reason, free);
            case LIFT_RECUSAL -> new ParticipationAct.LiftRecusal(officer, person, Ties.none(), reason, free);
            case WAIVE_RECUSAL -> new ParticipationAct.WaiveRecusal(officer, person, reason);
            case RECORD_PRESENCE ->
                new ParticipationAct.RecordPresence(officer, person, sketch.pick(List.of(Presence.values())));
            case OFFER_EXCUSE -> new ParticipationAct.OfferExcuse(self, person, reason);
            case DECIDE_EXCUSE -> new ParticipationAct.DecideExcuse(officer, person, yes, reason);
            case DELIVER -> new ParticipationAct.Deliver(self, person, sketch.says("doc"));
            case ACCEPT_WORK -> new ParticipationAct.AcceptWork(officer, person);
            case RETURN_WORK -> new ParticipationAct.ReturnWork(officer, person, reason);
            case RELEASE -> new ParticipationAct.Release(officer, person, reason);
            case MARK_FOR_REEXAMINATION ->
                new ParticipationAct.MarkForReexamination(officer, person, FRI_2023_09_01, reason);
            case REEXAMINE -> new ParticipationAct.Reexamine(officer, person, yes, reason);
        };
    }
}
