package org.jiandu.examples.quickstart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiandu.input.InputValidator;
import org.jiandu.party.IdDocument;
import org.jiandu.party.Person;
import org.jiandu.party.PersonId;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.jiandu.supervisor.Profile;
import org.jiandu.supervisor.Sector;

/** Reads {@code cohort.csv}: one line a person, with the circumstances that count for the law. */
final class CohortFile {
    private static final Column<String> ID = Column.text("id");
    private static final Column<String> NAME = Column.text("name");
    private static final Column<String> RESIDENT_ID = Column.text("residentId");
    private static final Column<Sector> SECTOR = Column.word("sector", Sector.class);
    private static final Column<String> OTHER_SECTOR = Column.text("otherSector");
    private static final Column<Boolean> LEGALLY_QUALIFIED = Column.yesNo("legallyQualified");
    private static final Column<String> NOTE = Column.text("note");

    private final InputValidator validator;
    private final Problems problems;

    CohortFile(InputValidator validator, Problems problems) {
        this.validator = validator;
        this.problems = problems;
    }

    Cohort read(TextFile file) {
        List<Column<?>> required = List.of(ID, NAME, RESIDENT_ID, SECTOR, LEGALLY_QUALIFIED, Circumstances.CREDIT);
        List<Column<?>> optional = new ArrayList<>(Circumstances.COLUMNS);
        optional.addAll(List.of(OTHER_SECTOR, NOTE));

        List<Candidate> candidates = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (CsvRow row : new CsvTable(file, required, optional, problems).read()) {
            check(row);
            row.find(ID).filter(id -> !ids.add(id)).ifPresent(id -> row.report(ID.name(), "id.duplicate"));
            if (row.isSound() && row.hasAll(required)) {
                candidates.add(candidate(row));
            }
        }
        return new Cohort(List.copyOf(candidates), List.copyOf(ids), problems.isEmpty() || !ids.isEmpty());
    }

    private void check(CsvRow row) {
        row.validate(
                new CohortForm(row.raw(ID), row.raw(NAME), row.raw(RESIDENT_ID), row.raw(OTHER_SECTOR)), validator);
        row.require(SECTOR);
        row.require(LEGALLY_QUALIFIED);
        row.require(Circumstances.CREDIT);
        Circumstances.check(row);
        row.find(SECTOR).ifPresent(sector -> {
            if (sector == Sector.OTHER) {
                row.require(OTHER_SECTOR);
            } else {
                row.refuse(List.of(OTHER_SECTOR));
            }
        });
    }

    private static Candidate candidate(CsvRow row) {
        Person person = Person.builder()
                .id(new PersonId(row.get(ID)))
                .name(new PersonName(row.get(NAME)))
                .idDocument(IdDocument.of(ResidentId.parse(row.get(RESIDENT_ID))))
                .build();
        Profile profile = Profile.builder()
                .sector(row.get(SECTOR))
                .otherSector(row.find(OTHER_SECTOR))
                .legallyQualified(row.get(LEGALLY_QUALIFIED))
                .creditStanding(row.get(Circumstances.CREDIT))
                .build();
        return new Candidate(person, Circumstances.changed(profile, row));
    }
}
