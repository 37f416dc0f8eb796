package org.jiandu.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One fact in the journal of a record. It never changes (R14). Immutable and thread-safe.
 *
 * @param id the record
 * @param version the place of the fact in the journal: 1 for the first, without holes (R13)
 * @param commitId the commit that brought it
 * @param recordedAt the time which that commit carried
 * @param fact what happened
 */
public record JournalEntry(RecordId id, long version, UUID commitId, Instant recordedAt, Payload fact) {
    /**
     * Checks the parts.
     *
     * @param id the record
     * @param version the place of the fact in the journal
     * @param commitId the commit that brought it
     * @param recordedAt the time which that commit carried
     * @param fact what happened
     * @throws IllegalArgumentException if the version is below 1 or the time is outside its bounds
     */
    public JournalEntry {
        Objects.requireNonNull(id, "id");
        Checks.range(version, "version", 1, Long.MAX_VALUE);
        Objects.requireNonNull(commitId, "commitId");
        Checks.moment(recordedAt, "recordedAt");
        Objects.requireNonNull(fact, "fact");
    }

    /**
     * Returns the entries that a commit adds to the journal.
     *
     * @param commit the commit
     * @return one entry a fact, in order
     */
    public static List<JournalEntry> of(Commit commit) {
        return IntStream.range(0, commit.facts().size())
                .mapToObj(i -> new JournalEntry(
                        commit.id(),
                        commit.expectedVersion() + i + 1,
                        commit.commitId(),
                        commit.recordedAt(),
                        commit.facts().get(i)))
                .toList();
    }
}
