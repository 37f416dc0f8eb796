package org.jiandu.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.party.PersonId;
import org.jiandu.recusal.Ties;

/**
 * Whom the supervisors are tied to, and since when the authority knows.
 *
 * @param all one entry a tie, in the order of the file
 */
record KnownTies(List<Known> all) {
    static final KnownTies NONE = new KnownTies(List.of());

    /**
     * One tie.
     *
     * @param person the supervisor on whose file it stands
     * @param from the day on which it became known
     * @param tie the tie
     */
    record Known(PersonId person, LocalDate from, Ties tie) {}

    KnownTies {
        all = List.copyOf(all);
    }

    /** The ties of a supervisor that are known on a date. */
    Ties of(PersonId person, LocalDate date) {
        return all.stream()
                .filter(known -> known.person().equals(person) && !known.from().isAfter(date))
                .map(Known::tie)
                .reduce(Ties.none(), Ties::and);
    }

    /** The days on which a tie of a supervisor became known. */
    List<LocalDate> daysOf(PersonId person) {
        return all.stream()
                .filter(known -> known.person().equals(person))
                .map(Known::from)
                .distinct()
                .sorted()
                .toList();
    }
}
