package org.jiandu.supervisor;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * An adverse record of a person: decided, or still pending.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of record
 * @param decidedOn the day of the decision; absent while the matter is pending
 * @param releasedOn the first day on which it is no longer in force; absent while it is, or if it has no end
 */
public record RecordEntry(RecordKind kind, Optional<LocalDate> decidedOn, Optional<LocalDate> releasedOn) {
    /**
     * Refuses a release without a decision or before it.
     *
     * @param kind the kind of record
     * @param decidedOn the day of the decision; absent while the matter is pending
     * @param releasedOn the first day on which it is no longer in force; absent while it is, or if it has no end
     */
    public RecordEntry {
        Objects.requireNonNull(kind, "kind");
        if (releasedOn.isPresent()
                && decidedOn.filter(day -> !day.isAfter(releasedOn.get())).isEmpty()) {
            throw new IllegalArgumentException(
                    "releasedOn needs a decidedOn that is not after it: " + decidedOn + ", " + releasedOn);
        }
    }

    /**
     * A matter that is not decided yet.
     *
     * @param kind the kind of record that it may become
     * @return the entry
     */
    public static RecordEntry pending(RecordKind kind) {
        return new RecordEntry(kind, Optional.empty(), Optional.empty());
    }

    /**
     * A record in force, or without an end.
     *
     * @param kind the kind of record
     * @param decidedOn the day of the decision
     * @return the entry
     */
    public static RecordEntry decided(RecordKind kind, LocalDate decidedOn) {
        return new RecordEntry(kind, Optional.of(decidedOn), Optional.empty());
    }

    /**
     * The same record, released.
     *
     * @param firstDayFree the first day on which it is no longer in force
     * @return the entry
     */
    public RecordEntry released(LocalDate firstDayFree) {
        return new RecordEntry(kind, decidedOn, Optional.of(firstDayFree));
    }

    /**
     * Whether the matter is still undecided.
     *
     * @return true if there is no decision
     */
    public boolean isPending() {
        return decidedOn.isEmpty();
    }

    /**
     * Whether the record is in force on a date.
     *
     * @param date the date
     * @return true from the decision to the eve of the release
     */
    public boolean isInForceOn(LocalDate date) {
        return decidedOn.filter(day -> !day.isAfter(date)).isPresent()
                && releasedOn.filter(day -> !day.isAfter(date)).isEmpty();
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
