package org.jiandu.persistence.tck;

import java.util.Optional;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/** A store that does what another does, until somebody breaks a part of it. */
class Forwarding implements RecordStore {
    final RecordStore store;

    Forwarding(RecordStore store) {
        this.store = store;
    }

    @Override
    public StoreInfo info() {
        return store.info();
    }

    @Override
    public void prepare(StoreSchema schema, PrepareMode mode) {
        store.prepare(schema, mode);
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        return store.load(id);
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        return store.commit(commit);
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        return store.history(id, page);
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        return store.find(lookup, page);
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return store.extension(type).map(power -> type.cast(broken(type, power)));
    }

    AtomicCommits atomic(AtomicCommits power) {
        return power;
    }

    ChangeFeed feed(ChangeFeed power) {
        return power;
    }

    Purge purge(Purge power) {
        return power;
    }

    @Override
    public void close() {
        store.close();
    }

    /** The version that a record has. */
    final long version(RecordId id) {
        return store.load(id).map(StoredRecord::version).orElse(0L);
    }

    private Object broken(Class<?> type, Object power) {
        if (type == AtomicCommits.class) {
            return atomic((AtomicCommits) power);
        }
        if (type == ChangeFeed.class) {
            return feed((ChangeFeed) power);
        }
        return type == Purge.class ? purge((Purge) power) : power;
    }
}
