package org.jiandu.examples.quickstart;

import java.util.List;
import java.util.Optional;
import org.jiandu.party.PersonId;

/**
 * The people of a cohort.
 *
 * @param candidates those whose lines are sound, in the order of the file
 * @param ids the ids of all lines, sound or not
 * @param readable whether the file could be read; if not, that is one problem and not one of every act
 */
record Cohort(List<Candidate> candidates, List<String> ids, boolean readable) {
    static final Cohort NOBODY = new Cohort(List.of(), List.of(), false);

    Optional<Candidate> find(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.person().getId().equals(new PersonId(id)))
                .findFirst();
    }

    /** A person whom the cohort has. */
    Candidate get(PersonId person) {
        return find(person.value()).orElseThrow();
    }

    /** Reports that the cohort does not have one of several people. */
    void checkAll(CsvRow row, Column<List<String>> column) {
        row.find(column)
                .filter(people -> readable && !ids.containsAll(people))
                .ifPresent(people -> row.report(column.name(), "acts.unknown-person"));
    }

    /** Reports somebody whom the cohort does not have. */
    void check(CsvRow row, Column<String> column) {
        row.find(column)
                .filter(person -> readable && !ids.contains(person))
                .ifPresent(person -> row.report(column.name(), "acts.unknown-person"));
    }
}
