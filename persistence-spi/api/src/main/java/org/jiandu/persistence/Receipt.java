package org.jiandu.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The proof of a commit. Immutable and thread-safe.
 *
 * @param commitId the name of the commit
 * @param version the version of the record once the commit was written
 * @param recordedAt the time that the commit carried, in whole milliseconds
 */
public record Receipt(UUID commitId, long version, Instant recordedAt) {
    /**
     * Checks the parts.
     *
     * @param commitId the name of the commit
     * @param version the version of the record
     * @param recordedAt the time that the commit carried
     * @throws IllegalArgumentException if the version is negative or the time is outside its bounds
     */
    public Receipt {
        Objects.requireNonNull(commitId, "commitId");
        Checks.range(version, "version", 0, Long.MAX_VALUE);
        Checks.moment(recordedAt, "recordedAt");
    }

    /**
     * Returns the receipt that a commit gets.
     *
     * @param commit the commit
     * @return its receipt
     */
    public static Receipt of(Commit commit) {
        return new Receipt(commit.commitId(), commit.newVersion(), commit.recordedAt());
    }
}
