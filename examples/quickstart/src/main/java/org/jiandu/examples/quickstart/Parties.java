package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.CaseParties;
import org.jiandu.recusal.Party;

/** Whom a case concerns. The files of engagements and of reports have these columns. */
final class Parties {
    private static final Column<List<String>> PERSONS = Column.tokens("persons");
    private static final Column<List<String>> ORGANISATIONS = Column.tokens("organisations");

    static final Column<String> UNKNOWN = Column.text("unknownParty");
    static final List<Column<?>> COLUMNS = List.of(PERSONS, ORGANISATIONS, UNKNOWN);

    private Parties() {}

    /** Reports organisations that nobody knows: a slip of the pen must not make a party vanish. */
    static void check(CsvRow row, Organisations known) {
        if (row.find(ORGANISATIONS)
                .filter(ids -> !ids.stream().allMatch(known::isKnown))
                .isPresent()) {
            row.report(ORGANISATIONS.name(), "organisation.unknown");
        }
    }

    static CaseParties of(CsvRow row, Organisations known) {
        List<Party> parties = new ArrayList<>();
        row.find(PERSONS).orElse(List.of()).forEach(person -> parties.add(new Party.OfPerson(new PersonId(person))));
        row.find(ORGANISATIONS).orElse(List.of()).forEach(id -> parties.add(new Party.OfBody(known.get(id))));
        row.find(UNKNOWN).map(Party.Unknown::new).ifPresent(parties::add);
        return new CaseParties(parties, List.of());
    }
}
