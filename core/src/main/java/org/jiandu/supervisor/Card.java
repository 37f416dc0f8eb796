package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A card that a supervisor was given, and what became of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the card
 * @param issuedOn the day of issue
 * @param lostOn the day on which it was reported lost, if it was
 * @param returnedOn the day on which it was given back, if it was
 */
public record Card(String number, LocalDate issuedOn, Optional<LocalDate> lostOn, Optional<LocalDate> returnedOn) {
    /**
     * Refuses missing parts.
     *
     * @param number the number of the card
     * @param issuedOn the day of issue
     * @param lostOn the day on which it was reported lost, if it was
     * @param returnedOn the day on which it was given back, if it was
     */
    public Card {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(lostOn, "lostOn");
        Objects.requireNonNull(returnedOn, "returnedOn");
    }

    /**
     * Whether the person holds it on a date.
     *
     * @param date the date
     * @return true from the day of issue to the eve of the loss or the return
     */
    public boolean isHeldOn(LocalDate date) {
        return !issuedOn.isAfter(date)
                && lostOn.filter(day -> !day.isAfter(date)).isEmpty()
                && returnedOn.filter(day -> !day.isAfter(date)).isEmpty();
    }

    /**
     * The same card, lost.
     *
     * @param date the day of the report
     * @return the card with that day
     */
    public Card lost(LocalDate date) {
        return new Card(number, issuedOn, Optional.of(date), returnedOn);
    }

    /**
     * The same card, given back.
     *
     * @param date the day of the return
     * @return the card with that day
     */
    public Card returned(LocalDate date) {
        return new Card(number, issuedOn, lostOn, Optional.of(date));
    }
}
