package org.jiandu.persistence;

import java.util.Optional;

/**
 * A store of versioned records: what a vendor implements.
 *
 * <p>A record has a head (version and snapshot), a journal of facts, and attributes to look it up by. Its version is the
 * number of facts in its journal; 0 means that there is no record. The contract is numbered in
 * {@code persistence-spi/README.md}; R-numbers below refer to it, and the conformance kit's tests carry them.
 *
 * <p>An implementation is thread-safe and blocking: the record is all that callers contend for (R18 to R21), and an
 * interrupted one leaves the store usable (R24). No text is anything but data to it (R46). It reads no clock, retries nothing that could be written twice, and
 * throws nothing but the four kinds of {@link StorageException}, {@link NullPointerException} for a missing argument (R47)
 * and {@link IllegalStateException} where {@link #prepare} has not been called or {@link #close} has (R48).
 */
public interface RecordStore extends AutoCloseable {
    /**
     * Tells what the store is and what it promises (R61). Works before {@link #prepare}.
     *
     * @return the same value at every call
     */
    StoreInfo info();

    /**
     * Makes the store ready for a schema, or checks that it is (R51 to R56). Needed once for every instance, before any
     * other call; may be repeated, also by several instances at once.
     *
     * @param schema what the caller will store and ask
     * @param mode whether something may be created
     * @throws StorageRejectedException if the store holds another schema than asked for and may or can not be brought to it
     * @throws StorageUnavailableException if the store cannot be reached
     */
    void prepare(StoreSchema schema, PrepareMode mode);

    /**
     * Reads the head of a record. Sees every commit that was acknowledged before the call, by any instance (R11, R12, R22, R23).
     *
     * @param id the record
     * @return the head; empty if there is no record
     * @throws StorageRejectedException if the schema does not declare the collection (R45)
     * @throws StorageUnavailableException if the store cannot be reached
     * @throws StorageCorruptedException if what is stored cannot be what was committed
     */
    Optional<StoredRecord> load(RecordId id);

    /**
     * Appends facts to one record and replaces its snapshot and attributes: all or nothing (R1 to R10), durable as
     * {@link StoreInfo#durability} says before the answer is given (R57, R59).
     *
     * <p>The order of checks: what the schema does not declare is rejected (R45); a commit id that the record already
     * knows is answered with its first receipt, or rejected if the content differs (R6, R7); then versions are compared
     * (R2). A commit without facts is checked against the version and changes nothing (R5).
     *
     * @param commit what to write
     * @return committed, already committed, or a conflict of versions
     * @throws StorageRejectedException if it will never be written; nothing was
     * @throws StorageUnavailableException if it was surely not written; the same commit may be tried again
     * @throws OutcomeUnknownException if nobody can tell; committing the same commit again settles it (R10)
     */
    CommitOutcome commit(Commit commit);

    /**
     * Reads the journal of a record, first fact first (R12 to R17).
     *
     * @param id the record
     * @param page how much, and from where
     * @return the facts; an empty page if there is no record
     * @throws StorageRejectedException if the schema does not declare the collection (R45) or the cursor belongs to another question (R42)
     * @throws StorageUnavailableException if the store cannot be reached
     * @throws StorageCorruptedException if what is stored cannot be what was committed
     */
    Page<JournalEntry> history(RecordId id, PageRequest page);

    /**
     * Finds records by their attributes (R32 to R43). Hits are candidates: on a store whose
     * {@linkplain StoreInfo#lookups() lookups} are {@link LookupFreshness#EVENTUAL} one may be stale and one may be
     * missing, so nothing that must be safe rests on them.
     *
     * @param lookup the question, one of those that the schema declares
     * @param page how much, and from where
     * @return the hits, by the lookup's range attribute and then by key
     * @throws StorageRejectedException if the schema does not declare the lookup (R43) or the cursor belongs to another question (R42)
     * @throws StorageUnavailableException if the store cannot be reached
     */
    Page<Hit> find(Lookup lookup, PageRequest page);

    /**
     * Returns an optional power: {@link AtomicCommits}, {@link ChangeFeed} or {@link Purge} (R62). What is not there is
     * absent; nothing pretends. Works before {@link #prepare}; what is returned does not.
     *
     * @param <T> the interface
     * @param type the interface asked for
     * @return it, or empty if the store does not have it
     */
    <T> Optional<T> extension(Class<T> type);

    /** Releases what the instance holds. The data stays. May be called again; every other call but {@link #info} and {@link #extension} then fails (R48). */
    @Override
    void close();
}
