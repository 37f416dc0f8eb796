package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.input.InputValidator;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.KinTie;
import org.jiandu.recusal.Kinship;
import org.jiandu.recusal.PlaceOfService;
import org.jiandu.recusal.ServiceKind;
import org.jiandu.recusal.Ties;
import org.jiandu.time.DateRange;

/** Reads {@code ties.csv}: one line a kinship ("relative is the tie of of") or a place of service of a supervisor. */
final class TiesFile {
    private static final Column<String> PERSON = Column.text("person");
    private static final Column<LocalDate> KNOWN_FROM = Column.date("knownFrom");
    private static final Column<LocalDate> FIRST_DAY = Column.date("firstDay");
    private static final Column<LocalDate> LAST_DAY = Column.date("lastDay");
    private static final Column<String> NOTE = Column.text("note");

    private static final Column<String> RELATIVE = Column.text("relative");
    private static final Column<KinTie> TIE = Column.word("tie", KinTie.class);
    private static final Column<String> OF = Column.text("of");
    private static final Column<ServiceKind> SERVICE = Column.word("service", ServiceKind.class);
    private static final Column<String> ORGANISATION = Column.text("organisation");

    private static final List<Column<?>> COMMON = List.of(PERSON, KNOWN_FROM, FIRST_DAY);
    private static final List<Column<?>> KINSHIP = List.of(RELATIVE, TIE, OF);
    private static final List<Column<?>> PLACE = List.of(SERVICE, ORGANISATION);

    private final InputValidator validator;
    private final Problems problems;
    private final Cohort cohort;
    private final Organisations organisations;

    TiesFile(InputValidator validator, Problems problems, Cohort cohort, Organisations organisations) {
        this.validator = validator;
        this.problems = problems;
        this.cohort = cohort;
        this.organisations = organisations;
    }

    /** The ties; none at all while there is any problem in any file. */
    KnownTies read(TextFile file) {
        List<Column<?>> optional = List.of(RELATIVE, TIE, OF, SERVICE, ORGANISATION, LAST_DAY, NOTE);
        List<CsvRow> rows = new CsvTable(file, COMMON, optional, problems).read();
        rows.forEach(this::check);
        return problems.isEmpty() ? new KnownTies(rows.stream().map(this::known).toList()) : KnownTies.NONE;
    }

    private void check(CsvRow row) {
        row.validate(
                new TieForm(row.raw(PERSON), row.raw(KNOWN_FROM), row.raw(FIRST_DAY), row.raw(RELATIVE), row.raw(OF)),
                validator);
        cohort.check(row, PERSON);
        boolean service = row.has(SERVICE) || row.has(ORGANISATION);
        (service ? PLACE : KINSHIP).forEach(row::require);
        row.refuse(service ? KINSHIP : PLACE);
        row.find(ORGANISATION)
                .filter(id -> !organisations.isKnown(id))
                .ifPresent(id -> row.report(ORGANISATION.name(), "organisation.unknown"));
        row.find(RELATIVE)
                .filter(relative -> row.find(OF).filter(relative::equals).isPresent())
                .ifPresent(relative -> row.report(OF.name(), "tie.oneself"));
        row.find(LAST_DAY)
                .filter(last -> row.find(FIRST_DAY).filter(last::isBefore).isPresent())
                .ifPresent(last -> row.report(LAST_DAY.name(), "tie.ends-early"));
    }

    private KnownTies.Known known(CsvRow row) {
        PersonId person = new PersonId(row.get(PERSON));
        DateRange holds = new DateRange(row.get(FIRST_DAY), row.find(LAST_DAY));
        Ties.Builder tie = Ties.builder();
        if (row.has(SERVICE)) {
            tie.add(new PlaceOfService(person, organisations.get(row.get(ORGANISATION)), row.get(SERVICE), holds));
        } else {
            tie.add(new Kinship(new PersonId(row.get(RELATIVE)), row.get(TIE), new PersonId(row.get(OF)), holds));
        }
        return new KnownTies.Known(person, row.get(KNOWN_FROM), tie.build());
    }
}
