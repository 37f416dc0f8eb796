package org.jiandu.document.sample;

import static org.jiandu.document.sample.Weihai.AGENCY;
import static org.jiandu.document.sample.Weihai.BUREAU;
import static org.jiandu.document.sample.Weihai.CALENDAR;
import static org.jiandu.document.sample.Weihai.FRI_2023_09_01;
import static org.jiandu.document.sample.Weihai.MARKET;
import static org.jiandu.document.sample.Weihai.OFFICER;
import static org.jiandu.document.sample.Weihai.PERSON;
import static org.jiandu.document.sample.Weihai.POLICY;
import static org.jiandu.document.sample.Weihai.PUBLIC;
import static org.jiandu.document.sample.Weihai.SELF;
import static org.jiandu.document.sample.Weihai.by;
import static org.jiandu.document.sample.Weihai.found;
import static org.jiandu.document.sample.Weihai.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jiandu.engagement.Engagement;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.EngagementLifecycle;
import org.jiandu.engagement.Invitee;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Body;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.recusal.RecusalTopics;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Outcome;

/** Lives of files: acts in their order most of the time, and any act at any time now and then. */
public final class Lives {
    private static final CaseParties CASE = new CaseParties(
            List.of(new Party.OfBody(Body.named("某店")), new Party.OfPerson(new PersonId("p-9"))), List.of());

    private Lives() {}

    /** One act on a file, and what came of it. */
    public record Turn<S, A extends Act>(S before, A act, Outcome<?, S> outcome) {}

    /** How one act is made: the next in order or any other, some days after the one before. */
    private record Sketch(boolean inOrder, int any, int days, int variant) {
        boolean is(int number) {
            return variant == number;
        }

        <T> T pick(T[] several) {
            return List.of(several).get(variant % several.length);
        }
    }

    private static Arbitrary<List<Sketch>> sketches() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 3))
                .as(Sketch::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static <S, A extends Act> List<Turn<S, A>> play(
            S opened,
            List<Sketch> sketches,
            BiFunction<Sketch, LocalDate, List<A>> acts,
            BiFunction<S, A, Outcome<?, S>> decide) {
        List<Turn<S, A>> turns = new ArrayList<>();
        S file = opened;
        LocalDate date = FRI_2023_09_01;
        int next = 0;
        for (Sketch sketch : sketches) {
            date = date.plusDays(sketch.days());
            List<A> all = acts.apply(sketch, date);
            A act = all.get((sketch.inOrder() ? next : sketch.any()) % all.size());
            Outcome<?, S> outcome = decide.apply(file, act);
            turns.add(new Turn<>(file, act, outcome));
            if (outcome.isAccepted()) {
                file = outcome.accepted().orElseThrow().state();
                next++;
            }
        }
        return turns;
    }

    public static Arbitrary<List<Turn<SupervisorFile, SupervisorAct>>> ofSupervisors() {
        return sketches()
                .map(sketches -> play(
                        Weihai.newFile(), sketches, Lives::supervisorActs, Lifecycle.of(POLICY, CALENDAR)::decide));
    }

    private static List<SupervisorAct> supervisorActs(Sketch sketch, LocalDate date) {
        Occasion officer = by(OFFICER, date);
        return List.of(
                Weihai.nominate(date),
                Weihai.approve(date, sketch.is(3) ? new Finding[0] : Weihai.review(date)),
                Weihai.postNotice(date),
                new SupervisorAct.RaiseObjection(by(PUBLIC, date), "有异议𠮷"),
                new SupervisorAct.DecideObjection(officer, 1, found(Topics.OBJECTION, sketch.is(3), date)),
                Weihai.certify(date),
                new SupervisorAct.ReportBreach(by(AGENCY, date), sketch.pick(Duty.values()), "违反"),
                new SupervisorAct.FindConduct(
                        officer, sketch.pick(Duty.values()), Optional.of(1), found(Topics.CONDUCT, sketch.is(0), date)),
                new SupervisorAct.RecordAttendance(
                        officer, "activity-" + date, true, sketch.is(0) ? Presence.UNEXCUSED : Presence.ATTENDED),
                new SupervisorAct.Commend(
                        officer, CommendationKind.CIRCULAR, List.of(found(Topics.COMMENDATION, true, date))),
                new SupervisorAct.ChangeProfile(officer, Weihai.lawyer()),
                new SupervisorAct.RecordPayment(officer, PaymentKind.EXPENSES, new BigDecimal("12.50")),
                new SupervisorAct.Renew(officer, List.of()),
                new SupervisorAct.Dismiss(
                        officer,
                        sketch.is(0) ? DismissalGround.ABSENCES : DismissalGround.CIRCUMSTANCES,
                        Optional.of(date.plusDays(20)),
                        Optional.empty(),
                        List.of(found(Topics.CIRCUMSTANCES, true, date))),
                new SupervisorAct.ServeDismissal(officer));
    }

    public static Arbitrary<List<Turn<Report, ReportAct>>> ofReports() {
        return sketches()
                .map(sketches -> play(
                        Report.open(new ReportId("r-1"), BUREAU),
                        sketches,
                        Lives::reportActs,
                        ReportLifecycle.of(POLICY, CALENDAR)::decide));
    }

    private static List<ReportAct> reportActs(Sketch sketch, LocalDate date) {
        Occasion officer = by(OFFICER, date);
        return List.of(
                new ReportAct.Submit(
                        by(SELF, date),
                        standing(PERSON.getId(), date),
                        sketch.pick(ReportKind.values()),
                        "反映",
                        sketch.is(0) ? Optional.empty() : Optional.of(MARKET.getId()),
                        Confidentiality.IDENTITY,
                        CASE,
                        Ties.none(),
                        List.of(found(RecusalTopics.NO_CONFLICT, true, date))),
                new ReportAct.Forward(officer, MARKET.getId()),
                new ReportAct.Acknowledge(by(AGENCY, date)),
                new ReportAct.Remind(officer, "请反馈"),
                new ReportAct.FeedBack(by(AGENCY, date), "已整改"),
                new ReportAct.Accept(officer),
                new ReportAct.Investigate(officer, "调查"),
                new ReportAct.Decide(
                        officer,
                        ReportResult.SUBSTANTIATED,
                        Optional.empty(),
                        found(ReportTopics.VERIFIED, !sketch.is(3), date)),
                new ReportAct.ReportBack(officer, "结果"),
                new ReportAct.Close(officer));
    }

    public static Arbitrary<List<Turn<Engagement, EngagementAct>>> ofEngagements() {
        return sketches()
                .map(sketches -> play(
                        Engagement.open(new EngagementId("e-1"), BUREAU),
                        sketches,
                        Lives::engagementActs,
                        EngagementLifecycle.of(POLICY)::decide));
    }

    private static List<EngagementAct> engagementActs(Sketch sketch, LocalDate date) {
        PersonId person = PERSON.getId();
        Occasion officer = by(OFFICER, date);
        Occasion self = by(SELF, date);
        List<Finding> free = List.of(found(RecusalTopics.NO_CONFLICT, true, date));
        Invitee invitee = new Invitee(standing(person, date), standing(person, date), Ties.none(), 0);
        return List.of(
                new MatterAct.Open(
                        officer,
                        EngagementKind.INSPECTION,
                        "专项检查",
                        BUREAU.getOrganisation().getId(),
                        date.plusDays(10),
                        sketch.is(0) ? CASE : CaseParties.none()),
                new ParticipationAct.Invite(officer, invitee, Optional.empty(), sketch.is(3) ? List.of() : free),
                new ParticipationAct.Accept(self, invitee, free),
                new ParticipationAct.AskLeave(self, person, "生病"),
                new ParticipationAct.DecideLeave(officer, person, sketch.is(0), "同意"),
                new ParticipationAct.DeclareRecusal(self, person, sketch.pick(RecusalHead.values()), "回避"),
                new ParticipationAct.RecordPresence(officer, person, Presence.ATTENDED),
                new MatterAct.ChangeParties(officer, CASE, "补充"),
                new MatterAct.Conclude(officer));
    }
}
