package org.jiandu.persistence;

import java.util.Objects;

/** How a commit ended. A conflict is an answer like the others, not an exception. */
public sealed interface CommitOutcome {
    /**
     * The commit was written by this call (R1).
     *
     * @param receipt the proof
     */
    record Committed(Receipt receipt) implements CommitOutcome {
        /**
         * Refuses {@code null}.
         *
         * @param receipt the proof
         */
        public Committed {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * The same commit had been written before; this call changed nothing (R6).
     *
     * @param receipt the proof that was given the first time
     */
    record AlreadyCommitted(Receipt receipt) implements CommitOutcome {
        /**
         * Refuses {@code null}.
         *
         * @param receipt the proof that was given the first time
         */
        public AlreadyCommitted {
            Objects.requireNonNull(receipt, "receipt");
        }
    }

    /**
     * The record did not have the expected version; nothing was written (R2, R3).
     *
     * @param actualVersion the version that it has; 0 if there is no record
     */
    record VersionConflict(long actualVersion) implements CommitOutcome {
        /**
         * Checks the version.
         *
         * @param actualVersion the version that the record has
         * @throws IllegalArgumentException if it is negative
         */
        public VersionConflict {
            Checks.range(actualVersion, "actualVersion", 0, Long.MAX_VALUE);
        }
    }
}
