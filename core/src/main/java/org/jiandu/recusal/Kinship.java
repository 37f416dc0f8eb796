package org.jiandu.recusal;

import java.util.Objects;
import org.jiandu.internal.Redacted;
import org.jiandu.party.PersonId;
import org.jiandu.time.DateRange;

/**
 * One tie between two people, read "person is the TIE of other".
 *
 * <p>Immutable and thread-safe; {@code toString} tells nothing.
 *
 * @param person the one who is something to the other
 * @param tie what the person is to the other
 * @param other the other
 * @param holds the days on which it holds: a marriage from the wedding to the divorce, a birth without an end
 */
public record Kinship(PersonId person, KinTie tie, PersonId other, DateRange holds) {
    /**
     * Refuses a tie of a person with himself or herself.
     *
     * @param person the one who is something to the other
     * @param tie what the person is to the other
     * @param other the other
     * @param holds the days on which it holds
     * @throws IllegalArgumentException if person and other are the same
     */
    public Kinship {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(tie, "tie");
        Objects.requireNonNull(holds, "holds");
        if (person.equals(Objects.requireNonNull(other, "other"))) {
            throw new IllegalArgumentException("other is the person: a tie is between two people");
        }
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
