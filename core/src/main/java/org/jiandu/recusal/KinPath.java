package org.jiandu.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;

/**
 * The single ties that make one person the relative of another: the explanation of a relation.
 *
 * <p>Immutable and thread-safe; {@code toString} tells nothing.
 *
 * @param person the person
 * @param relative the relative
 * @param relation what the relative is to the person
 * @param ties the ties from the person to the relative in order; a tie of support beside a step relation follows it
 */
public record KinPath(PersonId person, PersonId relative, Relation relation, List<Kinship> ties) {
    /**
     * Refuses a path without ties.
     *
     * @param person the person
     * @param relative the relative
     * @param relation what the relative is to the person
     * @param ties the ties from the person to the relative in order; a tie of support beside a step relation follows it
     * @throws IllegalArgumentException if there are no ties
     */
    public KinPath {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(relative, "relative");
        Objects.requireNonNull(relation, "relation");
        ties = List.copyOf(ties);
        if (ties.isEmpty()) {
            throw new IllegalArgumentException("ties is empty: a relation is made of ties");
        }
    }

    /**
     * Since when all ties of the path have held.
     *
     * @return the day on which the last of them began
     */
    public LocalDate since() {
        return ties.stream()
                .map(tie -> tie.holds().firstDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
