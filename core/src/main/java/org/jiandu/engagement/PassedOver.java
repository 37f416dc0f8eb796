package org.jiandu.engagement;

import java.util.Objects;
import org.jiandu.party.PersonId;
import org.jiandu.verdict.Verdict;

/**
 * Somebody who was not picked, and why.
 *
 * @param person the person
 * @param why what stood in the way
 * @param verdict the verdict on the invitation; lawful where only a seat or a quota was missing
 */
public record PassedOver(PersonId person, Why why, Verdict verdict) {
    /** What stood in the way. */
    public enum Why {
        /** The invitation would not be lawful, or needs a finding first. */
        NOT_LAWFUL,
        /** The quota of the sector is full. */
        SECTOR_FULL,
        /** The quota of the district is full. */
        DISTRICT_FULL,
        /** All seats are taken. */
        NO_SEAT_LEFT
    }

    /**
     * Refuses missing parts.
     *
     * @param person the person
     * @param why what stood in the way
     * @param verdict the verdict on the invitation
     */
    public PassedOver {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(verdict, "verdict");
    }
}
