package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.examples.quickstart.ActsFile.Needs;
import org.jiandu.input.InputValidator;
import org.jiandu.party.Audience;
import org.jiandu.party.Occasion;
import org.jiandu.party.OrganisationId;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
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
    private static final Column<Expected> EXPECT = Column.word("expect", Expected.class);
    private static final Column<String> NOTE = Column.text("note");

    private static final Column<ReportKind> KIND = Column.word("kind", ReportKind.class);
    private static final Column<String> TEXT = Column.text("text");
    private static final Column<String> AGENCY = Column.text("agency");
    private static final Column<Confidentiality> CONFIDENTIALITY =
            Column.word("confidentiality", Confidentiality.class);
    private static final Column<ReportResult> RESULT = Column.word("result", ReportResult.class);
    private static final Column<String> TRANSFERRED_TO = Column.text("transferredTo");
    private static final Column<Boolean> VERIFIED = Column.yesNo("verified");
    private static final Column<String> DECIDED_BY = Column.text("decidedBy");
    private static final Column<String> BECAUSE = Column.text("because");
    private static final Column<LinkKind> LINK = Column.word("link", LinkKind.class);
    private static final Column<String> OTHER = Column.text("other");
    private static final Column<Audience> AUDIENCE = Column.word("audience", Audience.class);

    private static final List<Column<?>> COMMON = List.of(DATE, REPORT, PERSON, ACT, BY);
    private static final List<Column<?>> DETAILS = List.of(
            KIND,
            TEXT,
            AGENCY,
            CONFIDENTIALITY,
            RESULT,
            TRANSFERRED_TO,
            VERIFIED,
            DECIDED_BY,
            BECAUSE,
            LINK,
            OTHER,
            AUDIENCE);

    private final InputValidator validator;
    private final Problems problems;
    private final Cohort cohort;

    ReportsFile(InputValidator validator, Problems problems, Cohort cohort) {
        this.validator = validator;
        this.problems = problems;
        this.cohort = cohort;
    }

    /** The acts in the order of the file; none at all while there is any problem in any file. */
    List<DatedReportAct> read(TextFile file) {
        List<Column<?>> optional = new ArrayList<>(DETAILS);
        optional.addAll(List.of(EXPECT, NOTE));
        // Without a readable cohort nobody is known, which is one problem and not one of every act.
        boolean peopleKnown = problems.isEmpty() || !cohort.ids().isEmpty();
        List<CsvRow> rows = new CsvTable(file, COMMON, optional, problems).read();
        rows.forEach(row -> check(row, peopleKnown));
        return problems.isEmpty() ? rows.stream().map(ReportsFile::datedAct).toList() : List.of();
    }

    static Needs needs(ReportActKind kind) {
        return switch (kind) {
            case SUBMIT -> new Needs(List.of(KIND, TEXT), List.of(AGENCY, CONFIDENTIALITY));
            case FORWARD -> new Needs(List.of(AGENCY), List.of());
            case ACKNOWLEDGE, ACCEPT, CLOSE -> new Needs(List.of(), List.of());
            case FEED_BACK, RECORD_REFUSAL, REMIND, DECLINE, INVESTIGATE, REPORT_BACK, REOPEN ->
                new Needs(List.of(TEXT), List.of());
            case DECIDE -> new Needs(List.of(RESULT, VERIFIED, DECIDED_BY, BECAUSE), List.of(TRANSFERRED_TO));
            case LINK -> new Needs(List.of(LINK, OTHER), List.of());
            case ASK_CONFIDENTIALITY -> new Needs(List.of(CONFIDENTIALITY), List.of());
            case DISCLOSE -> new Needs(List.of(AUDIENCE, TEXT), List.of());
        };
    }

    private void check(CsvRow row, boolean peopleKnown) {
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
                        row.raw(DECIDED_BY),
                        row.raw(BECAUSE),
                        row.raw(OTHER)),
                validator);
        row.find(PERSON)
                .filter(person -> peopleKnown && !cohort.ids().contains(person))
                .ifPresent(person -> row.report(PERSON.name(), "acts.unknown-person"));
        row.find(ACT).map(ReportsFile::needs).ifPresent(needs -> {
            needs.required().forEach(row::require);
            row.refuse(DETAILS.stream()
                    .filter(column -> !needs.required().contains(column)
                            && !needs.optional().contains(column))
                    .toList());
        });
    }

    private static DatedReportAct datedAct(CsvRow row) {
        PersonId reporter = new PersonId(row.get(PERSON));
        Occasion on = new Occasion(
                row.get(BY).actor(reporter),
                row.get(DATE),
                OffsetDateTime.of(row.get(DATE), LocalTime.of(9, 0), ActsFile.BEIJING)
                        .toInstant());
        return new DatedReportAct(
                row.line(),
                row.get(DATE),
                new ReportId(row.get(REPORT)),
                reporter,
                standing -> act(row, on, standing),
                row.find(EXPECT));
    }

    /** Every act on a report, made of its parts. */
    private static ReportAct act(CsvRow row, Occasion on, Standing standing) {
        return switch (row.get(ACT)) {
            case SUBMIT ->
                new ReportAct.Submit(
                        on,
                        standing,
                        row.get(KIND),
                        row.get(TEXT),
                        agency(row),
                        row.find(CONFIDENTIALITY).orElse(Confidentiality.NONE),
                        CaseParties.none(),
                        Ties.none(),
                        List.of());
            case FORWARD -> new ReportAct.Forward(on, agency(row).orElseThrow());
            case ACKNOWLEDGE -> new ReportAct.Acknowledge(on);
            case FEED_BACK -> new ReportAct.FeedBack(on, row.get(TEXT));
            case RECORD_REFUSAL -> new ReportAct.RecordRefusal(on, row.get(TEXT));
            case REMIND -> new ReportAct.Remind(on, row.get(TEXT));
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

    private static Finding verified(CsvRow row) {
        return new Finding(
                ReportTopics.VERIFIED, row.get(VERIFIED), row.get(DECIDED_BY), row.get(DATE), row.get(BECAUSE));
    }
}
