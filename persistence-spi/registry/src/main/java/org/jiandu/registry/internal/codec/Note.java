package org.jiandu.registry.internal.codec;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jiandu.party.Occasion;
import org.jiandu.registry.keys.PersonalData;

/** What the registry did to a record that is no fact of law; it changes no state. Immutable and thread-safe. */
public sealed interface Note {
    /**
     * Personal data was erased.
     *
     * @param occasion by whom, with effect from which day, recorded when
     * @param kinds what kinds of data
     * @param reason why
     */
    record Erasure(Occasion occasion, Set<PersonalData> kinds, String reason) implements Note {
        /**
         * Refuses missing parts.
         *
         * @param occasion by whom, with effect from which day, recorded when
         * @param kinds what kinds of data
         * @param reason why
         */
        public Erasure {
            Objects.requireNonNull(occasion, "occasion");
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The attributes of the record were computed again.
     *
     * @param recordedAt the moment of recording
     */
    record Reindexing(Instant recordedAt) implements Note {
        /**
         * Refuses a missing part.
         *
         * @param recordedAt the moment of recording
         */
        public Reindexing {
            Objects.requireNonNull(recordedAt, "recordedAt");
        }
    }

    /**
     * A claim that the record held was given back.
     *
     * @param recordedAt the moment of recording
     * @param claim the key of the claim
     */
    record ClaimRelease(Instant recordedAt, String claim) implements Note {
        /**
         * Refuses missing parts.
         *
         * @param recordedAt the moment of recording
         * @param claim the key of the claim
         */
        public ClaimRelease {
            Objects.requireNonNull(recordedAt, "recordedAt");
            Objects.requireNonNull(claim, "claim");
        }
    }
}
