package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.supervisor.CreditStanding;
import org.jiandu.supervisor.Occupation;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.RecordEntry;
import org.jiandu.supervisor.RecordKind;

/** The circumstances of a person that may change. Both files have these columns. */
final class Circumstances {
    static final Column<CreditStanding> CREDIT = Column.word("credit", CreditStanding.class);

    private static final Column<Occupation> OCCUPATION = Column.word("occupation", Occupation.class);
    private static final Column<RecordKind> RECORD = Column.word("record", RecordKind.class);
    private static final Column<LocalDate> DECIDED_ON = Column.date("recordDecidedOn");
    private static final Column<LocalDate> RELEASED_ON = Column.date("recordReleasedOn");

    static final List<Column<?>> COLUMNS = List.of(CREDIT, OCCUPATION, RECORD, DECIDED_ON, RELEASED_ON);

    private Circumstances() {}

    /** Reports dates of a record that do not go together; a record without a date is a matter still pending. */
    static void check(CsvRow row) {
        if (!row.has(RECORD)) {
            row.refuse(List.of(DECIDED_ON, RELEASED_ON));
        } else if (row.has(RELEASED_ON)) {
            row.require(DECIDED_ON);
            row.find(DECIDED_ON)
                    .filter(decided ->
                            row.find(RELEASED_ON).filter(decided::isAfter).isPresent())
                    .ifPresent(decided -> row.report(RELEASED_ON.name(), "record.released-early"));
        }
    }

    /** The profile with what a row states; cells left empty change nothing. */
    static Profile changed(Profile profile, CsvRow row) {
        Profile.Builder changed = profile.toBuilder();
        row.find(CREDIT).ifPresent(changed::creditStanding);
        row.find(OCCUPATION).ifPresent(changed::addOccupation);
        row.find(RECORD)
                .map(kind -> new RecordEntry(kind, row.find(DECIDED_ON), row.find(RELEASED_ON)))
                .ifPresent(changed::addRecord);
        return changed.build();
    }
}
