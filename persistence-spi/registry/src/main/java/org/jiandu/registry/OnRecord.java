package org.jiandu.registry;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jiandu.registry.keys.PersonalData;

/**
 * What is on record, as it was loaded. Immutable and thread-safe.
 *
 * @param <S> what it is: a supervisor's file, a report, an engagement
 * @param state the file itself
 * @param version how many facts are on record
 * @param recordedAt when the last of them was recorded
 * @param erased the kinds of personal data that were erased: in their place the file has words that say so, or nothing
 */
public record OnRecord<S>(S state, long version, Instant recordedAt, Set<PersonalData> erased) {
    /**
     * Copies the set.
     *
     * @param state the file itself
     * @param version how many facts are on record
     * @param recordedAt when the last of them was recorded
     * @param erased the kinds of personal data that were erased
     */
    public OnRecord {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(recordedAt, "recordedAt");
        erased = Set.copyOf(erased);
    }

    /** Says nothing of what is in the file, which may be personal. */
    @Override
    public String toString() {
        return "OnRecord[version=" + version + ", recordedAt=" + recordedAt + ", erased=" + erased + "]";
    }
}
