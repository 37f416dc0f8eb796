package org.jiandu.registry;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.party.Occasion;
import org.jiandu.registry.keys.PersonalData;

/** What became of a wish to erase a person's data. Immutable and thread-safe. */
public sealed interface Erasure {
    /**
     * The data is erased: its keys are destroyed. The receipt stays in the journal of the file.
     *
     * @param file the file
     * @param kinds what was erased
     * @param occasion who erased it, and when
     * @param reason why
     */
    record Receipt(FileId file, Set<PersonalData> kinds, Occasion occasion, String reason) implements Erasure {
        /**
         * Copies the set.
         *
         * @param file the file
         * @param kinds what was erased
         * @param occasion who erased it, and when
         * @param reason why
         */
        public Receipt {
            Objects.requireNonNull(file, "file");
            kinds = Set.copyOf(kinds);
            Objects.requireNonNull(occasion, "occasion");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The data has to be kept for now.
     *
     * @param file the file
     * @param from the first day on which it may be erased, as far as it is known; empty while a candidacy is open, or a report of
     *     the person that is not closed: neither has an end yet
     */
    record NotYet(FileId file, Optional<LocalDate> from) implements Erasure {
        /**
         * Refuses missing parts.
         *
         * @param file the file
         * @param from the first day on which it may be erased
         */
        public NotYet {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(from, "from");
        }
    }
}
