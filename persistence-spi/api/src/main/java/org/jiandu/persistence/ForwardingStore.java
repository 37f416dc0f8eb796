package org.jiandu.persistence;

import java.util.Optional;

/**
 * A store that hands every call to another: for a host that measures, counts or traces what goes through it, and for tests that break
 * a part of it. Whoever implements it writes what is different and nothing else.
 *
 * <pre>{@code
 * record Counted(RecordStore store, LongAdder commits) implements ForwardingStore {
 *     @Override
 *     public CommitOutcome commit(Commit commit) {
 *         commits.increment();
 *         return store.commit(commit);
 *     }
 * }
 * }</pre>
 *
 * <p>The optional powers are those of the other store: {@link AtomicCommits} and {@link Purge} write past {@link #commit}, and whoever
 * looks after all that is written looks after them in {@link #extension}. Thread-safe if the other store and what is different are.
 */
public interface ForwardingStore extends RecordStore {
    /**
     * The other store.
     *
     * @return the same one at every call
     */
    RecordStore store();

    @Override
    default StoreInfo info() {
        return store().info();
    }

    @Override
    default void prepare(StoreSchema schema, PrepareMode mode) {
        store().prepare(schema, mode);
    }

    @Override
    default Optional<StoredRecord> load(RecordId id) {
        return store().load(id);
    }

    @Override
    default CommitOutcome commit(Commit commit) {
        return store().commit(commit);
    }

    @Override
    default Page<JournalEntry> history(RecordId id, PageRequest page) {
        return store().history(id, page);
    }

    @Override
    default Page<Hit> find(Lookup lookup, PageRequest page) {
        return store().find(lookup, page);
    }

    @Override
    default <T> Optional<T> extension(Class<T> type) {
        return store().extension(type);
    }

    @Override
    default void close() {
        store().close();
    }
}
