package org.jiandu.persistence;

import java.util.List;

/**
 * The power to tell everything that was committed, so that others can follow (R69 to R74). Got from
 * {@link RecordStore#extension}; thread-safe.
 *
 * <p>Each entry comes at least once; those of one record come in the order of their versions. Between records there is no
 * promised order. A cursor closes everything at or before it: what is committed later appears after it, never before (R71).
 */
public interface ChangeFeed {
    /**
     * Reads on from a cursor.
     *
     * @param tenant whose records are followed (R74)
     * @param page how much, and from where; without a cursor, from the first commit ever
     * @return what was found, and the cursor to come back with
     * @throws StorageRejectedException if the cursor belongs to another tenant or question (R42)
     * @throws StorageUnavailableException if the store cannot be reached
     */
    Changes read(String tenant, PageRequest page);

    /**
     * A part of the feed. Immutable and thread-safe.
     *
     * @param entries what was committed; empty if there is nothing new (R73)
     * @param cursor where to go on, now or later, also after the store was opened anew (R72)
     */
    record Changes(List<JournalEntry> entries, String cursor) {
        /**
         * Checks and copies the parts.
         *
         * @param entries what was committed
         * @param cursor where to go on
         * @throws IllegalArgumentException if the cursor is empty or too long
         */
        public Changes {
            entries = List.copyOf(entries);
            Checks.range(cursor.length(), "the length of cursor", 1, Limits.MAX_CURSOR);
        }
    }
}
