package org.jiandu.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The head of a record, as the last commit left it (R11). Immutable and thread-safe.
 *
 * @param id the record
 * @param version the number of facts in its journal, 1 or more
 * @param lastCommitId the commit that led to this version
 * @param recordedAt the time which that commit carried
 * @param snapshot the state which that commit carried
 */
public record StoredRecord(RecordId id, long version, UUID lastCommitId, Instant recordedAt, Payload snapshot) {
    /**
     * Checks the parts.
     *
     * @param id the record
     * @param version the number of facts in its journal
     * @param lastCommitId the commit that led to this version
     * @param recordedAt the time which that commit carried
     * @param snapshot the state which that commit carried
     * @throws IllegalArgumentException if the version is below 1 or the time is outside its bounds
     */
    public StoredRecord {
        Objects.requireNonNull(id, "id");
        Checks.range(version, "version", 1, Long.MAX_VALUE);
        Objects.requireNonNull(lastCommitId, "lastCommitId");
        Checks.moment(recordedAt, "recordedAt");
        Objects.requireNonNull(snapshot, "snapshot");
    }

    /**
     * Returns the head that a commit leaves.
     *
     * @param commit a commit with at least one fact
     * @return the head after it
     * @throws IllegalArgumentException if it leads to no record
     */
    public static StoredRecord after(Commit commit) {
        return new StoredRecord(
                commit.id(), commit.newVersion(), commit.commitId(), commit.recordedAt(), commit.snapshot());
    }
}
