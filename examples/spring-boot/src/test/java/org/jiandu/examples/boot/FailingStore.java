package org.jiandu.examples.boot;

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
import org.jiandu.persistence.StorageException;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/** The real store, whose commits fail while a test says so. */
record FailingStore(RecordStore real, Switch failure) implements RecordStore {
    /** What a commit throws. */
    static final class Switch {
        private volatile Optional<StorageException> now = Optional.empty();

        void on(StorageException failure) {
            now = Optional.of(failure);
        }

        void off() {
            now = Optional.empty();
        }
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        failure.now.ifPresent(thrown -> {
            throw thrown;
        });
        return real.commit(commit);
    }

    @Override
    public StoreInfo info() {
        return real.info();
    }

    @Override
    public void prepare(StoreSchema schema, PrepareMode mode) {
        real.prepare(schema, mode);
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        return real.load(id);
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        return real.history(id, page);
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        return real.find(lookup, page);
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return real.extension(type);
    }

    @Override
    public void close() {
        real.close();
    }
}
