package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * What the screening of a whole roster for one case comes to.
 *
 * <p>Immutable and thread-safe; {@code toString} names nobody.
 *
 * @param date the day on which people would take part
 * @param forEverybody the doubts about the parties themselves, which nobody passes
 * @param screenings the screenings of those who have grounds of their own, in the order of the roster; each holds the doubts
 *     for everybody too
 */
public record RosterScreening(LocalDate date, List<Ground> forEverybody, List<Screening> screenings) {
    /**
     * Copies the lists.
     *
     * @param date the day on which people would take part
     * @param forEverybody the doubts about the parties themselves, which nobody passes
     * @param screenings the screenings of those who have grounds of their own, in the order of the roster
     */
    public RosterScreening {
        Objects.requireNonNull(date, "date");
        forEverybody = List.copyOf(forEverybody);
        screenings = List.copyOf(screenings);
    }

    /**
     * The screening of one person on the roster.
     *
     * @param person the person
     * @return the same answer as {@link RecusalRule#screen} gives without findings
     */
    public Screening of(PersonId person) {
        return screenings.stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseGet(() -> Screening.of(person, date, forEverybody));
    }

    /** How many there are. */
    @Override
    public String toString() {
        return Redacted.of(this, date, forEverybody.size() + " doubts for everybody", screenings.size() + " people");
    }
}
