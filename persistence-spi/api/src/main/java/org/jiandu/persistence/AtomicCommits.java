package org.jiandu.persistence;

import java.util.List;
import java.util.Map;

/**
 * The power to commit to several records at once (R63 to R68). Got from {@link RecordStore#extension}; thread-safe.
 */
public interface AtomicCommits {
    /**
     * Writes all commits or none.
     *
     * <p>A commit without facts is a guard: it writes nothing, but its record must have the expected version (R66). If every
     * commit with facts had been written before, the batch is already committed, whatever the guards say; if only some had,
     * it is rejected (R65).
     *
     * @param batch what to write
     * @return committed, already committed, or a conflict of versions
     * @throws StorageRejectedException if it will never be written; nothing was
     * @throws StorageUnavailableException if it was surely not written; the same batch may be tried again
     * @throws OutcomeUnknownException if nobody can tell; committing the same batch again settles it
     */
    Outcome commit(Batch batch);

    /**
     * Commits that go together. Immutable and thread-safe.
     *
     * @param commits 1 to {@value Limits#MAX_BATCH} commits, of different records of one tenant
     */
    record Batch(List<Commit> commits) {
        /**
         * Checks and copies the commits.
         *
         * @param commits the commits
         * @throws IllegalArgumentException if there are none or too many, two are of one record, or two tenants are named
         */
        public Batch {
            commits = List.copyOf(commits);
            Checks.range(commits.size(), "the number of commits", 1, Limits.MAX_BATCH);
            if (commits.stream().map(Commit::id).distinct().count() < commits.size()) {
                throw new IllegalArgumentException("commits: two of them are of one record");
            }
            if (commits.stream().map(commit -> commit.id().tenant()).distinct().count() > 1) {
                throw new IllegalArgumentException("commits: they are of several tenants");
            }
        }
    }

    /** How a batch ended. */
    sealed interface Outcome {}

    /**
     * The batch was written by this call.
     *
     * @param receipts the proofs, in the order of the commits
     */
    record Committed(List<Receipt> receipts) implements Outcome {
        /**
         * Copies the receipts.
         *
         * @param receipts the proofs
         */
        public Committed {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * The same batch had been written before; this call changed nothing.
     *
     * @param receipts the proofs that were given the first time, in the order of the commits
     */
    record AlreadyCommitted(List<Receipt> receipts) implements Outcome {
        /**
         * Copies the receipts.
         *
         * @param receipts the proofs
         */
        public AlreadyCommitted {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * At least one record did not have the expected version; nothing was written.
     *
     * @param actualVersions the version of each record that was in conflict (R64)
     */
    record VersionConflicts(Map<RecordId, Long> actualVersions) implements Outcome {
        /**
         * Copies the versions.
         *
         * @param actualVersions the version of each record that was in conflict
         * @throws IllegalArgumentException if there is none
         */
        public VersionConflicts {
            actualVersions = Map.copyOf(actualVersions);
            Checks.range(actualVersions.size(), "the number of actualVersions", 1, Limits.MAX_BATCH);
        }
    }
}
