package org.jiandu.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.input.InputValidator;
import org.jiandu.party.CreditCode;
import org.jiandu.party.OrganisationId;
import org.jiandu.recusal.Body;

/** Reads {@code organisations.csv}: one line a body that may be a party or somebody's place of service. */
final class OrganisationsFile {
    private static final Column<String> ID = Column.text("id");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> CREDIT_CODE = Column.text("creditCode");
    private static final Column<String> NOTE = Column.text("note");

    private final InputValidator validator;
    private final Problems problems;

    OrganisationsFile(InputValidator validator, Problems problems) {
        this.validator = validator;
        this.problems = problems;
    }

    Organisations read(TextFile file) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (CsvRow row : new CsvTable(file, List.of(ID, NAME), List.of(CREDIT_CODE, NOTE), problems).read()) {
            row.validate(new OrganisationForm(row.raw(ID), row.raw(NAME), row.raw(CREDIT_CODE)), validator);
            row.find(ID).filter(id -> !ids.add(id)).ifPresent(id -> row.report(ID.name(), "id.duplicate"));
            if (row.isSound() && row.hasAll(List.of(ID, NAME))) {
                bodies.put(row.get(ID), body(row));
            }
        }
        return new Organisations(Map.copyOf(bodies), Set.copyOf(ids), problems.isEmpty() || !ids.isEmpty());
    }

    private static Body body(CsvRow row) {
        return new Body(
                Optional.of(new OrganisationId(row.get(ID))),
                row.find(CREDIT_CODE).map(CreditCode::parseStrict),
                row.get(NAME));
    }
}
