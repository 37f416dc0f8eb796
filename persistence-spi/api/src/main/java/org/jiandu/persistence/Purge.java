package org.jiandu.persistence;

/**
 * The power to remove a record physically (R75 to R78), for those whose rules demand it; sealing personal data under a key
 * and destroying the key is the usual way, and keeps history whole. Got from {@link RecordStore#extension}; thread-safe.
 */
public interface Purge {
    /**
     * Removes a record with its journal, its attributes and its commit ids. The id is free again, so whoever purges sees to
     * it that no commit of the record is still under way.
     *
     * @param id the record
     * @param expectedVersion the version that the record must have
     * @return true if nothing of the record is left, also if there was nothing; false if the record has another version, and
     *     nothing was removed
     * @throws StorageRejectedException if the schema does not declare the collection
     * @throws StorageUnavailableException if it was surely not removed
     * @throws OutcomeUnknownException if nobody can tell; purging again settles it
     */
    boolean purge(RecordId id, long expectedVersion);
}
