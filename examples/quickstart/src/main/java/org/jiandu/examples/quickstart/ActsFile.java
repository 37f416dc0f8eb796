package org.jiandu.examples.quickstart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jiandu.input.InputValidator;
import org.jiandu.party.Occasion;
import org.jiandu.party.PersonId;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.CommendationKind;
import org.jiandu.supervisor.DismissalGround;
import org.jiandu.supervisor.Duty;
import org.jiandu.supervisor.Grade;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.Presence;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.verdict.Finding;

/** Reads {@code acts.csv}: one line an act, in the order in which the acts are played. */
final class ActsFile {
    /** The offset in which days become moments. */
    static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Column<LocalDate> DATE = Column.date("date");
    private static final Column<String> PERSON = Column.text("person");
    private static final Column<ActKind> ACT = Column.word("act", ActKind.class);
    private static final Column<Actors> BY = Column.word("by", Actors.class);
    private static final Column<Answer> EXPECT = Column.word("expect", Answer.class);
    private static final Column<String> NOTE = Column.text("note");
    private static final Column<LocalDate> RECORDED_ON = Column.date("recordedOn");

    private static final Column<LocalDate> LAST_DAY = Column.date("lastDay");
    private static final Column<String> CERTIFICATE = Column.text("certificate");
    private static final Column<LocalDate> FIRST_DAY = Column.date("firstDay");
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<Integer> NUMBER = Column.number("number");
    private static final Column<String> ACTIVITY = Column.text("activity");
    private static final Column<Boolean> OWN_ACTIVITY = Column.yesNo("ownActivity");
    private static final Column<Presence> PRESENCE = Column.word("presence", Presence.class);
    private static final Column<Duty> DUTY = Column.word("duty", Duty.class);
    private static final Column<PaymentKind> PAYMENT = Column.word("payment", PaymentKind.class);
    private static final Column<BigDecimal> AMOUNT = Column.amount("amount");
    private static final Column<DismissalGround> GROUND = Column.word("ground", DismissalGround.class);
    private static final Column<LocalDate> EFFECTIVE_ON = Column.date("effectiveOn");
    private static final Column<Grade> GRADE = Column.word("grade", Grade.class);

    private static final List<Column<?>> COMMON = List.of(DATE, PERSON, ACT, BY);
    private static final List<Column<?>> DETAILS = Stream.of(
                    Findings.COLUMNS,
                    List.of(LAST_DAY, CERTIFICATE, FIRST_DAY, TEXT, NUMBER, ACTIVITY, OWN_ACTIVITY, PRESENCE, DUTY),
                    List.of(PAYMENT, AMOUNT, GROUND, EFFECTIVE_ON, GRADE),
                    Circumstances.COLUMNS)
            .<Column<?>>flatMap(Collection::stream)
            .toList();

    private final InputValidator validator;
    private final Problems problems;
    private final Cohort cohort;

    ActsFile(InputValidator validator, Problems problems, Cohort cohort) {
        this.validator = validator;
        this.problems = problems;
        this.cohort = cohort;
    }

    /** The acts in the order of the file; none at all while there is any problem in either file. */
    List<DatedAct> read(TextFile file) {
        List<Column<?>> optional = new ArrayList<>(DETAILS);
        optional.addAll(List.of(EXPECT, NOTE, RECORDED_ON));
        List<CsvRow> rows = new CsvTable(file, COMMON, optional, problems).read();
        rows.forEach(this::check);
        return problems.isEmpty() ? datedActs(rows) : List.of();
    }

    /** The moment at which something is recorded on a day. */
    static Instant recordedOn(LocalDate day) {
        return OffsetDateTime.of(day, LocalTime.of(9, 0), BEIJING).toInstant();
    }

    static Needs needs(ActKind kind) {
        return switch (kind) {
            case RECOMMEND, NOMINATE_SELF, INVITE, CHANGE_PROFILE -> Needs.NOTHING.or(Circumstances.COLUMNS);
            case ACCEPT_INVITATION,
                    DECLINE_INVITATION,
                    WITHDRAW,
                    GIVE_CONSENT,
                    SHORTEN_TERM,
                    REPORT_CARD_LOST,
                    RETURN_CARD,
                    SERVE_DISMISSAL,
                    PUBLISH_DISMISSAL,
                    RESUME -> Needs.NOTHING;
            case ISSUE_CARD -> Needs.of(CERTIFICATE);
            case APPROVE, CONFIRM_APPOINTMENT, RENEW, COMMEND, SUSPEND -> Needs.NOTHING.or(Findings.COLUMNS);
            case REJECT, RAISE_OBJECTION -> Needs.of(TEXT);
            case POST_NOTICE -> Needs.of(LAST_DAY).or(Findings.COLUMNS);
            case DECIDE_OBJECTION -> Needs.of(NUMBER).or(Findings.COLUMNS);
            case ISSUE_CERTIFICATE -> Needs.of(CERTIFICATE).or(Findings.COLUMNS).or(FIRST_DAY);
            case RECORD_ATTENDANCE -> Needs.of(ACTIVITY, OWN_ACTIVITY, PRESENCE);
            case REPORT_BREACH -> Needs.of(DUTY, TEXT);
            case FIND_CONDUCT -> Needs.of(DUTY).or(Findings.COLUMNS).or(NUMBER);
            case RECORD_PAYMENT -> Needs.of(PAYMENT, AMOUNT);
            case DISMISS -> Needs.of(GROUND).or(Findings.COLUMNS).or(EFFECTIVE_ON, TEXT);
            case RESIGN -> Needs.of(TEXT).or(Findings.COLUMNS);
            case RECORD_ASSESSMENT -> Needs.of(GRADE).or(Findings.COLUMNS);
            case RECORD_TRAINING -> Needs.of(ACTIVITY, NUMBER);
        };
    }

    private void check(CsvRow row) {
        row.validate(
                new ActForm(
                        row.raw(DATE),
                        row.raw(PERSON),
                        row.raw(ACT),
                        row.raw(BY),
                        row.raw(Findings.DECIDED_BY),
                        row.raw(Findings.BECAUSE),
                        row.raw(CERTIFICATE),
                        row.raw(ACTIVITY),
                        row.raw(TEXT)),
                validator);
        cohort.check(row, PERSON);
        row.find(ACT).ifPresent(kind -> check(row, kind));
    }

    private static void check(CsvRow row, ActKind kind) {
        Needs needs = needs(kind);
        needs.check(row, DETAILS);
        if (needs.optional().containsAll(Circumstances.COLUMNS)) {
            Circumstances.check(row);
        }
        if (needs.optional().containsAll(Findings.COLUMNS)) {
            Findings.check(row);
        }
        if (kind == ActKind.DECIDE_OBJECTION || kind == ActKind.FIND_CONDUCT || kind == ActKind.RECORD_ASSESSMENT) {
            Findings.checkOne(row);
        }
    }

    private List<DatedAct> datedActs(List<CsvRow> rows) {
        ActLines lines = new ActLines("acts");
        return rows.stream().map(row -> datedAct(row, lines.next(row))).toList();
    }

    private DatedAct datedAct(CsvRow row, ActLine line) {
        PersonId person = new PersonId(row.get(PERSON));
        Occasion on = new Occasion(
                row.get(BY).actor(() -> person),
                row.get(DATE),
                recordedOn(row.find(RECORDED_ON).orElse(row.get(DATE))));
        Profile profile =
                Circumstances.changed(cohort.find(row.get(PERSON)).orElseThrow().profile(), row);
        return new DatedAct(line, person, act(row, on, profile));
    }

    /** Every act of the library, made of its parts. */
    private static SupervisorAct act(CsvRow row, Occasion on, Profile profile) {
        List<Finding> findings = Findings.of(row, row.get(DATE));
        return switch (row.get(ACT)) {
            case RECOMMEND -> new SupervisorAct.Recommend(on, profile);
            case NOMINATE_SELF -> new SupervisorAct.NominateSelf(on, profile);
            case INVITE -> new SupervisorAct.Invite(on, profile);
            case ACCEPT_INVITATION -> new SupervisorAct.AcceptInvitation(on);
            case DECLINE_INVITATION -> new SupervisorAct.DeclineInvitation(on);
            case WITHDRAW -> new SupervisorAct.Withdraw(on);
            case GIVE_CONSENT -> new SupervisorAct.GiveConsent(on);
            case APPROVE -> new SupervisorAct.Approve(on, findings);
            case REJECT -> new SupervisorAct.Reject(on, row.get(TEXT));
            case CONFIRM_APPOINTMENT -> new SupervisorAct.ConfirmAppointment(on, Actors.BUREAU_OF_WEIHAI, findings);
            case POST_NOTICE -> new SupervisorAct.PostNotice(on, row.get(LAST_DAY), findings);
            case RAISE_OBJECTION -> new SupervisorAct.RaiseObjection(on, row.get(TEXT));
            case DECIDE_OBJECTION -> new SupervisorAct.DecideObjection(on, row.get(NUMBER), findings.get(0));
            case ISSUE_CERTIFICATE ->
                new SupervisorAct.IssueCertificate(on, row.get(CERTIFICATE), row.find(FIRST_DAY), findings);
            case SHORTEN_TERM -> new SupervisorAct.ShortenTerm(on);
            case ISSUE_CARD -> new SupervisorAct.IssueCard(on, row.get(CERTIFICATE), Actors.BUREAU_OF_WEIHAI);
            case REPORT_CARD_LOST -> new SupervisorAct.ReportCardLost(on);
            case RETURN_CARD -> new SupervisorAct.ReturnCard(on);
            case RENEW -> new SupervisorAct.Renew(on, findings);
            case CHANGE_PROFILE -> new SupervisorAct.ChangeProfile(on, profile);
            case RECORD_ATTENDANCE ->
                new SupervisorAct.RecordAttendance(on, row.get(ACTIVITY), row.get(OWN_ACTIVITY), row.get(PRESENCE));
            case REPORT_BREACH -> new SupervisorAct.ReportBreach(on, row.get(DUTY), row.get(TEXT));
            case FIND_CONDUCT -> new SupervisorAct.FindConduct(on, row.get(DUTY), row.find(NUMBER), findings.get(0));
            case RECORD_PAYMENT -> new SupervisorAct.RecordPayment(on, row.get(PAYMENT), row.get(AMOUNT));
            case COMMEND -> new SupervisorAct.Commend(on, CommendationKind.CIRCULAR, findings);
            case DISMISS ->
                new SupervisorAct.Dismiss(on, row.get(GROUND), row.find(EFFECTIVE_ON), row.find(TEXT), findings);
            case SERVE_DISMISSAL -> new SupervisorAct.ServeDismissal(on);
            case PUBLISH_DISMISSAL -> new SupervisorAct.PublishDismissal(on);
            case RESIGN -> new SupervisorAct.Resign(on, row.get(TEXT), findings);
            case SUSPEND -> new SupervisorAct.Suspend(on, findings);
            case RESUME -> new SupervisorAct.Resume(on);
            case RECORD_ASSESSMENT -> new SupervisorAct.RecordAssessment(on, row.get(GRADE), findings.get(0));
            case RECORD_TRAINING -> new SupervisorAct.RecordTraining(on, row.get(ACTIVITY), row.get(NUMBER));
        };
    }
}
