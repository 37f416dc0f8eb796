package org.jiandu.examples.boot;

import java.util.Optional;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.ForwardingStore;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;

/** The real store, whose commits fail while a test says so. */
record FailingStore(RecordStore store, Switch failure) implements ForwardingStore {
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
        return store.commit(commit);
    }
}
