package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.input.InputValidator;
import org.jiandu.party.Audience;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;
import org.jiandu.recusal.Ties;
import org.jiandu.report.Confidentiality;
import org.jiandu.report.LinkKind;
import org.jiandu.report.ReportAct;
import org.jiandu.report.ReportActKind;
import org.jiandu.report.ReportId;
import org.jiandu.report.ReportKind;
import org.jiandu.report.ReportResult;
import org.jiandu.report.ReportTopics;
import org.jiandu.supervisor.Standing;
import org.jiandu.verdict.Finding;

/** Reads {@code reports.csv}: one line an act on a report, in the order in which the acts are played. */
final class ReportsFile {
    private static final Column<LocalDate> DATE = Column.date("date");
    private static final Column<String> REPORT = Column.text("report");
    private static final Column<String> PERSON = Column.text("person");
    private static final Column<ReportActKind> ACT = Column.word("act", ReportActKind.class);
    private static final Column<Actors> BY = Column.word("by", Actors.class);
    private static final Column<Answer> EXPECT = Column.word("expect", Answer.class);
    private static final Column<String> NOTE = Column.text("note");

    private static final Column<ReportKind> KIND = Column.word("kind", ReportKind.class);
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<String> AGENCY = Column.text("agency");
    private static final Column<Confidentiality> CONFIDENTIALITY =
            Column.word("confidentiality", Confidentiality.class);
    private static final Column<ReportResult> RESULT = Column.word("result", ReportResult.class);
    private static final Column<String> TRANSFERRED_TO = Column.text("transferredTo");
    private static final Column<Boolean> VERIFIED = Column.yesNo("verified");
    private static final Column<LinkKind> LINK = Column.word("link", LinkKind.class);
    private static final Column<String> OTHER = Column.text("other");
    private static final Column<Audience> AUDIENCE = Column.word("audience", Audience.class);

    private static final List<Column<?>> COMMON = List.of(DATE, REPORT, PERSON, ACT, BY);
    private static final List<Column<?>> DETAILS = Stream.of(
                    List.of(
                            KIND,
                            TEXT,
                            AGENCY,
                            CONFIDENTIALITY,
                            RESULT,
                            TRANSFERRED_TO,
                            VERIFIED,
                            LINK,
                            OTHER,
                            AUDIENCE),
                    Parties.COLUMNS,
                    Findings.COLUMNS)
            .<Column<?>>flatMap(Collection::stream)
            .toList();

    private final InputValidator validator;
    private final Problems problems;
    private final Cohort cohort;
    private final Organisations organisations;

    ReportsFile(InputValidator validator, Problems problems, Cohort cohort, Organisations organisations) {
        this.validator = validator;
        this.problems = problems;
        this.cohort = cohort;
        this.organisations = organisations;
    }

    /** The acts in the order of the file; none at all while there is any problem in any file. */
    List<DatedReportAct> read(TextFile file) {
        List<Column<?>> optional = new ArrayList<>(DETAILS);
        optional.addAll(List.of(EXPECT, NOTE));
        List<CsvRow> rows = new CsvTable(file, COMMON, optional, problems).read();
        rows.forEach(this::check);
        return problems.isEmpty() ? datedActs(rows) : List.of();
    }

    static Needs needs(ReportActKind kind) {
        return switch (kind) {
            case SUBMIT ->
                Needs.of(KIND, TEXT)
                        .or(AGENCY, CONFIDENTIALITY)
                        .or(Parties.COLUMNS)
                        .or(Findings.COLUMNS);
            case FORWARD -> Needs.of(AGENCY);
            case ACKNOWLEDGE, ACCEPT, CLOSE -> Needs.NOTHING;
            case FEED_BACK, RECORD_REFUSAL, REMIND, EXTEND_FEEDBACK, DECLINE, INVESTIGATE, REPORT_BACK, REOPEN ->
                Needs.of(TEXT);
            case DECIDE ->
                Needs.of(RESULT, VERIFIED, Findings.DECIDED_BY, Findings.BECAUSE)
                        .or(TRANSFERRED_TO);
            case LINK -> Needs.of(LINK, OTHER);
            case ASK_CONFIDENTIALITY -> Needs.of(CONFIDENTIALITY);
            case DISCLOSE -> Needs.of(AUDIENCE, TEXT);
        };
    }

    private void check(CsvRow row) {
        row.validate(
                new ReportForm(
                        row.raw(DATE),
                        row.raw(REPORT),
                        row.raw(PERSON),
                        row.raw(ACT),
                        row.raw(BY),
                        row.raw(TEXT),
                        row.raw(AGENCY),
                        row.raw(TRANSFERRED_TO),
                        row.raw(Findings.DECIDED_BY),
                        row.raw(Findings.BECAUSE),
                        row.raw(OTHER),
                        row.raw(Parties.UNKNOWN)),
                validator);
        cohort.check(row, PERSON);
        Parties.check(row, organisations);
        row.find(ACT).map(ReportsFile::needs).ifPresent(needs -> {
            needs.check(row, DETAILS);
            if (needs.optional().containsAll(Findings.COLUMNS)) {
                Findings.check(row);
            }
        });
    }

    private List<DatedReportAct> datedActs(List<CsvRow> rows) {
        ActLines lines = new ActLines("reports");
        return rows.stream().map(row -> datedAct(row, lines.next(row))).toList();
    }

    private DatedReportAct datedAct(CsvRow row, ActLine line) {
        PersonId reporter = new PersonId(row.get(PERSON));
        Occasion on =
                new Occasion(row.get(BY).actor(() -> reporter), row.get(DATE), ActsFile.recordedOn(row.get(DATE)));
        return new DatedReportAct(
                line,
                row.get(DATE),
                new ReportId(row.get(REPORT)),
                reporter,
                (standing, ties) -> act(row, on, standing, ties));
    }

    /** Every act on a report, made of its parts. */
    private ReportAct act(CsvRow row, Occasion on, Standing standing, Ties ties) {
        return switch (row.get(ACT)) {
            case SUBMIT ->
                new ReportAct.Submit(
                        on,
                        standing,
                        row.get(KIND),
                        row.get(TEXT),
                        agency(row),
                        row.find(CONFIDENTIALITY).orElse(Confidentiality.NONE),
                        parties(row),
                        ties,
                        Findings.of(row, row.get(DATE)));
            case FORWARD -> new ReportAct.Forward(on, agency(row).orElseThrow());
            case ACKNOWLEDGE -> new ReportAct.Acknowledge(on);
            case FEED_BACK -> new ReportAct.FeedBack(on, row.get(TEXT));
            case RECORD_REFUSAL -> new ReportAct.RecordRefusal(on, row.get(TEXT));
            case REMIND -> new ReportAct.Remind(on, row.get(TEXT));
            case EXTEND_FEEDBACK -> new ReportAct.ExtendFeedback(on, row.get(TEXT));
            case ACCEPT -> new ReportAct.Accept(on);
            case DECLINE -> new ReportAct.Decline(on, row.get(TEXT));
            case INVESTIGATE -> new ReportAct.Investigate(on, row.get(TEXT));
            case DECIDE -> new ReportAct.Decide(on, row.get(RESULT), row.find(TRANSFERRED_TO), verified(row));
            case REPORT_BACK -> new ReportAct.ReportBack(on, row.get(TEXT));
            case REOPEN -> new ReportAct.Reopen(on, row.get(TEXT));
            case CLOSE -> new ReportAct.Close(on);
            case LINK -> new ReportAct.Link(on, row.get(LINK), new ReportId(row.get(OTHER)));
            case ASK_CONFIDENTIALITY -> new ReportAct.AskConfidentiality(on, row.get(CONFIDENTIALITY));
            case DISCLOSE -> new ReportAct.Disclose(on, row.get(AUDIENCE), row.get(TEXT));
        };
    }

    private static Optional<OrganisationId> agency(CsvRow row) {
        return row.find(AGENCY).map(OrganisationId::new);
    }

    /** Those named and the agency, as the host knows it: with its credit code it is nobody else's place of service. */
    private CaseParties parties(CsvRow row) {
        CaseParties named = Parties.of(row, organisations);
        List<Party> parties = new ArrayList<>(named.parties());
        row.find(AGENCY).flatMap(organisations::find).map(Party.OfBody::new).ifPresent(parties::add);
        return new CaseParties(parties, named.affiliations());
    }

    private static Finding verified(CsvRow row) {
        return new Finding(
                ReportTopics.VERIFIED,
                row.get(VERIFIED),
                row.get(Findings.DECIDED_BY),
                row.get(DATE),
                row.get(Findings.BECAUSE));
    }
}
