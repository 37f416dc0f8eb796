package org.jiandu.examples.quickstart;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.ForwardingStore;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoredRecord;

/** A store that gives back something else than was written, and counts what is written to it but does not keep it. */
final class Garbled implements ForwardingStore {
    private final RecordStore store;

    UnaryOperator<Payload> snapshots = UnaryOperator.identity();
    UnaryOperator<JournalEntry> entries = UnaryOperator.identity();
    Optional<RecordId> loaded = Optional.empty();
    int written;

    Garbled(RecordStore store) {
        this.store = store;
    }

    @Override
    public RecordStore store() {
        return store;
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        loaded = Optional.of(id);
        return store.load(id)
                .map(record -> new StoredRecord(
                        id,
                        record.version(),
                        record.lastCommitId(),
                        record.recordedAt(),
                        snapshots.apply(record.snapshot())));
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        written++;
        return new CommitOutcome.Committed(Receipt.of(commit));
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        Page<JournalEntry> history = store.history(id, page);
        return new Page<>(history.items().stream().map(entries).toList(), history.next());
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        return Optional.empty();
    }
}
