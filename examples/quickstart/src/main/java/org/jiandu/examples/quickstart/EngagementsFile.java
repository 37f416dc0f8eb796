package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.engagement.EngagementAct;
import org.jiandu.engagement.EngagementId;
import org.jiandu.engagement.EngagementKind;
import org.jiandu.engagement.MatterAct;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationAct;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.engagement.Replacement;
import org.jiandu.examples.quickstart.EngagementPlayback.Known;
import org.jiandu.input.InputValidator;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.RecusalHead;
import org.jiandu.supervisor.Presence;
import org.jiandu.verdict.Finding;

/** Reads {@code engagements.csv}: one line an act, on the whole or on the part of one supervisor, in the order played. */
final class EngagementsFile {
    private static final Column<LocalDate> DATE = Column.date("date");
    private static final Column<String> ENGAGEMENT = Column.text("engagement");
    private static final Column<Enum<?>> ACT = Column.word(
            "act",
            Stream.<Enum<?>>concat(Stream.of(MatterActKind.values()), Stream.of(ParticipationActKind.values()))
                    .toList());
    private static final Column<Actors> BY = Column.word("by", Actors.class);
    private static final Column<Answer> EXPECT = Column.word("expect", Answer.class);
    private static final Column<String> NOTE = Column.text("note");

    private static final Column<String> PERSON = Column.text("person");
    private static final Column<EngagementKind> KIND = Column.word("kind", EngagementKind.class);
    private static final Column<String> TITLE = Column.text("title");
    private static final Column<String> ORGANISER = Column.text("organiser");
    private static final Column<LocalDate> DAY = Column.date("day");
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<Boolean> ANSWER = Column.yesNo("answer");
    private static final Column<RecusalHead> HEAD = Column.word("head", RecusalHead.class);
    private static final Column<Presence> PRESENCE = Column.word("presence", Presence.class);
    private static final Column<String> WORK = Column.text("work");
    private static final Column<LocalDate> SINCE = Column.date("since");
    private static final Column<String> REPLACES = Column.text("replaces");
    private static final Column<List<String>> CANDIDATES = Column.tokens("candidates");

    private static final List<Column<?>> COMMON = List.of(DATE, ENGAGEMENT, ACT, BY);
    private static final List<Column<?>> DETAILS = Stream.of(
                    List.of(PERSON, KIND, TITLE, ORGANISER, DAY, TEXT, ANSWER, HEAD, PRESENCE, WORK, SINCE),
                    List.of(REPLACES, CANDIDATES),
                    Parties.COLUMNS,
                    Findings.COLUMNS)
            .<Column<?>>flatMap(Collection::stream)
            .toList();

    private final InputValidator validator;
    private final Problems problems;
    private final Cohort cohort;
    private final Organisations organisations;

    EngagementsFile(InputValidator validator, Problems problems, Cohort cohort, Organisations organisations) {
        this.validator = validator;
        this.problems = problems;
        this.cohort = cohort;
        this.organisations = organisations;
    }

    /** The acts in the order of the file; none at all while there is any problem in any file. */
    List<DatedEngagementAct> read(TextFile file) {
        List<Column<?>> optional = new ArrayList<>(DETAILS);
        optional.addAll(List.of(EXPECT, NOTE));
        List<CsvRow> rows = new CsvTable(file, COMMON, optional, problems).read();
        rows.forEach(this::check);
        return problems.isEmpty() ? datedActs(rows) : List.of();
    }

    static Needs needs(MatterActKind kind) {
        return switch (kind) {
            case OPEN -> Needs.of(KIND, TITLE, ORGANISER, DAY).or(Parties.COLUMNS);
            case CHANGE_PARTIES -> Needs.of(TEXT).or(Parties.COLUMNS);
            case RESCHEDULE -> Needs.of(DAY);
            case CANCEL -> Needs.of(TEXT);
            case CONCLUDE -> Needs.NOTHING;
        };
    }

    static Needs needs(ParticipationActKind kind) {
        return switch (kind) {
            case INVITE -> Needs.NOTHING.or(PERSON, REPLACES, CANDIDATES, TEXT).or(Findings.COLUMNS);
            case ACCEPT -> Needs.of(PERSON).or(Findings.COLUMNS);
            case DECLINE, ASK_LEAVE, ASK_WITHDRAWAL, OFFER_EXCUSE, WAIVE_RECUSAL, RELEASE, RETURN_WORK ->
                Needs.of(PERSON, TEXT);
            case DECIDE_LEAVE, DECIDE_EXCUSE, REEXAMINE -> Needs.of(PERSON, ANSWER, TEXT);
            case DECLARE_RECUSAL -> Needs.of(PERSON, HEAD, TEXT);
            case ORDER_RECUSAL, LIFT_RECUSAL -> Needs.of(PERSON, TEXT).or(Findings.COLUMNS);
            case DECIDE_WITHDRAWAL -> Needs.of(PERSON, ANSWER, TEXT).or(Findings.COLUMNS);
            case RECORD_PRESENCE -> Needs.of(PERSON, PRESENCE);
            case DELIVER -> Needs.of(PERSON, WORK);
            case ACCEPT_WORK -> Needs.of(PERSON);
            case MARK_FOR_REEXAMINATION -> Needs.of(PERSON, SINCE, TEXT);
        };
    }

    private static Needs needs(Enum<?> kind) {
        return kind instanceof MatterActKind onWhole ? needs(onWhole) : needs((ParticipationActKind) kind);
    }

    private void check(CsvRow row) {
        row.validate(
                new EngagementForm(
                        row.raw(DATE),
                        row.raw(ENGAGEMENT),
                        row.raw(ACT),
                        row.raw(BY),
                        row.raw(TITLE),
                        row.raw(ORGANISER),
                        row.raw(Parties.UNKNOWN),
                        row.raw(TEXT),
                        row.raw(WORK),
                        row.raw(Findings.DECIDED_BY),
                        row.raw(Findings.BECAUSE)),
                validator);
        cohort.check(row, PERSON);
        cohort.check(row, REPLACES);
        cohort.checkAll(row, CANDIDATES);
        Parties.check(row, organisations);
        row.find(ACT).ifPresent(kind -> check(row, kind));
    }

    private static void check(CsvRow row, Enum<?> kind) {
        Needs needs = needs(kind);
        needs.check(row, DETAILS);
        if (needs.optional().containsAll(Findings.COLUMNS)) {
            Findings.check(row);
        }
        if (kind == ParticipationActKind.INVITE) {
            checkInvitation(row);
        }
        if (kind instanceof MatterActKind
                && row.find(BY).filter(Actors.SELF::equals).isPresent()) {
            row.report(BY.name(), "engagements.nobody-concerned");
        }
    }

    /** One is invited by name, or the next of several in the place of somebody, with the reason. */
    private static void checkInvitation(CsvRow row) {
        if (row.has(CANDIDATES)) {
            row.refuse(List.of(PERSON));
            row.require(REPLACES);
        } else {
            row.require(PERSON);
        }
        if (row.has(REPLACES)) {
            row.require(TEXT);
        } else {
            row.refuse(List.of(TEXT));
        }
    }

    private List<DatedEngagementAct> datedActs(List<CsvRow> rows) {
        ActLines lines = new ActLines("engagements");
        return rows.stream().map(row -> datedAct(row, lines.next(row))).toList();
    }

    private DatedEngagementAct datedAct(CsvRow row, ActLine line) {
        Occasion on =
                new Occasion(row.get(BY).actor(() -> person(row)), row.get(DATE), ActsFile.recordedOn(row.get(DATE)));
        return new DatedEngagementAct(
                line,
                row.get(DATE),
                new EngagementId(row.get(ENGAGEMENT)),
                record -> row.get(ACT) instanceof MatterActKind kind
                        ? act(kind, row, on)
                        : act((ParticipationActKind) row.get(ACT), row, on, record));
    }

    /** Every act on the whole, made of its parts. */
    private MatterAct act(MatterActKind kind, CsvRow row, Occasion on) {
        return switch (kind) {
            case OPEN ->
                new MatterAct.Open(
                        on,
                        row.get(KIND),
                        row.get(TITLE),
                        new OrganisationId(row.get(ORGANISER)),
                        row.get(DAY),
                        Parties.of(row, organisations));
            case CHANGE_PARTIES -> new MatterAct.ChangeParties(on, Parties.of(row, organisations), row.get(TEXT));
            case RESCHEDULE -> new MatterAct.Reschedule(on, row.get(DAY));
            case CANCEL -> new MatterAct.Cancel(on, row.get(TEXT));
            case CONCLUDE -> new MatterAct.Conclude(on);
        };
    }

    /** Every act on the part of one supervisor, made of its parts and of what is on record. */
    private static EngagementAct act(ParticipationActKind kind, CsvRow row, Occasion on, Known record) {
        PersonId person = person(row);
        List<Finding> findings = Findings.of(row, row.get(DATE));
        return switch (kind) {
            case INVITE -> invitation(row, on, record);
            case ACCEPT -> new ParticipationAct.Accept(on, record.invitee(person), findings);
            case DECLINE -> new ParticipationAct.Decline(on, person, row.get(TEXT));
            case ASK_LEAVE -> new ParticipationAct.AskLeave(on, person, row.get(TEXT));
            case DECIDE_LEAVE -> new ParticipationAct.DecideLeave(on, person, row.get(ANSWER), row.get(TEXT));
            case DECLARE_RECUSAL -> new ParticipationAct.DeclareRecusal(on, person, row.get(HEAD), row.get(TEXT));
            case ORDER_RECUSAL ->
                new ParticipationAct.OrderRecusal(on, person, record.ties(person), row.get(TEXT), findings);
            case ASK_WITHDRAWAL -> new ParticipationAct.AskWithdrawal(on, person, row.get(TEXT));
            case DECIDE_WITHDRAWAL ->
                new ParticipationAct.DecideWithdrawal(
                        on, person, record.ties(person), row.get(ANSWER), row.get(TEXT), findings);
            case LIFT_RECUSAL ->
                new ParticipationAct.LiftRecusal(on, person, record.ties(person), row.get(TEXT), findings);
            case WAIVE_RECUSAL -> new ParticipationAct.WaiveRecusal(on, person, row.get(TEXT));
            case RECORD_PRESENCE -> new ParticipationAct.RecordPresence(on, person, row.get(PRESENCE));
            case OFFER_EXCUSE -> new ParticipationAct.OfferExcuse(on, person, row.get(TEXT));
            case DECIDE_EXCUSE -> new ParticipationAct.DecideExcuse(on, person, row.get(ANSWER), row.get(TEXT));
            case DELIVER -> new ParticipationAct.Deliver(on, person, row.get(WORK));
            case ACCEPT_WORK -> new ParticipationAct.AcceptWork(on, person);
            case RETURN_WORK -> new ParticipationAct.ReturnWork(on, person, row.get(TEXT));
            case RELEASE -> new ParticipationAct.Release(on, person, row.get(TEXT));
            case MARK_FOR_REEXAMINATION ->
                new ParticipationAct.MarkForReexamination(on, person, row.get(SINCE), row.get(TEXT));
            case REEXAMINE -> new ParticipationAct.Reexamine(on, person, row.get(ANSWER), row.get(TEXT));
        };
    }

    private static ParticipationAct.Invite invitation(CsvRow row, Occasion on, Known record) {
        List<Finding> findings = Findings.of(row, row.get(DATE));
        Optional<Replacement> replaces =
                row.find(REPLACES).map(PersonId::new).map(person -> new Replacement(person, row.get(TEXT)));
        return row.has(CANDIDATES)
                ? record.next(
                        on,
                        replaces.orElseThrow(),
                        row.get(CANDIDATES).stream().map(PersonId::new).toList(),
                        findings)
                : new ParticipationAct.Invite(on, record.invitee(person(row)), replaces, findings);
    }

    /** The supervisor concerned; of several candidates the first. */
    private static PersonId person(CsvRow row) {
        return new PersonId(row.find(PERSON).orElseGet(() -> row.get(CANDIDATES).get(0)));
    }
}
