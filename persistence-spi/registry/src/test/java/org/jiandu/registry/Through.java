package org.jiandu.registry;

import java.util.Optional;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/** A store that hands everything on; a test changes what it wants to. */
abstract class Through implements RecordStore {
    private final RecordStore store;

    Through(RecordStore store) {
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
        return store.extension(type);
    }

    @Override
    public void close() {
        store.close();
    }
}
