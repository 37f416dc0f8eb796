package org.jiandu.examples.quickstart;

import java.util.List;
import java.util.Optional;
import org.jiandu.party.PersonId;

/**
 * The people of a cohort.
 *
 * @param candidates those whose lines are sound, in the order of the file
 * @param ids the ids of all lines, sound or not
 */
record Cohort(List<Candidate> candidates, List<String> ids) {
    static final Cohort NOBODY = new Cohort(List.of(), List.of());

    Optional<Candidate> find(String id) {
        return candidates.stream()
                .filter(candidate -> candidate.person().getId().equals(new PersonId(id)))
                .findFirst();
    }
}
