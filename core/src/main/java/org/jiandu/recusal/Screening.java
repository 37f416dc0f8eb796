package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * Whether a person must stand aside in a case on a date, with all grounds at once.
 *
 * <p>Immutable and thread-safe; {@code toString} tells no ground.
 *
 * @param person the person
 * @param date the date
 * @param need what it comes to
 * @param grounds why, certain or not; empty exactly when there is no need
 */
public record Screening(PersonId person, LocalDate date, RecusalNeed need, List<Ground> grounds) {
    /**
     * Refuses a need that does not follow from the grounds.
     *
     * @param person the person
     * @param date the date
     * @param need what it comes to
     * @param grounds why, certain or not; empty exactly when there is no need
     * @throws IllegalArgumentException if the need does not follow from the grounds
     */
    public Screening {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(date, "date");
        grounds = List.copyOf(grounds);
        if (Objects.requireNonNull(need, "need") != needOf(grounds)) {
            throw new IllegalArgumentException("need does not follow from the grounds: " + need);
        }
    }

    /**
     * The screening that grounds come to.
     *
     * @param person the person
     * @param date the date
     * @param grounds why, certain or not
     * @return the screening
     */
    public static Screening of(PersonId person, LocalDate date, List<Ground> grounds) {
        return new Screening(person, date, needOf(grounds), grounds);
    }

    /**
     * Whether the person may take part.
     *
     * @return true if nothing stands against it
     */
    public boolean isClear() {
        return need == RecusalNeed.NONE;
    }

    /**
     * On what accounts the person must, or may have to, stand aside.
     *
     * @return the heads of all grounds
     */
    public Set<RecusalHead> heads() {
        return grounds.stream().flatMap(each -> each.heads().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static RecusalNeed needOf(List<Ground> grounds) {
        if (grounds.isEmpty()) {
            return RecusalNeed.NONE;
        }
        return grounds.stream().anyMatch(Ground::isCertain) ? RecusalNeed.MANDATORY : RecusalNeed.NEEDS_PERSON;
    }

    /** What it comes to; no ground. */
    @Override
    public String toString() {
        return Redacted.of(this, person, date, need);
    }
}
