package org.jiandu.persistence.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Cursor;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/** A store on a {@link MemoryStorage}; does everything under its lock. */
final class MemoryRecordStore implements RecordStore, AtomicCommits, ChangeFeed, Purge {
    private static final Set<Class<?>> EXTENSIONS = Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);

    private final MemoryStorage storage;
    private Optional<StoreSchema> prepared = Optional.empty();
    private boolean closed;

    MemoryRecordStore(MemoryStorage storage) {
        this.storage = storage;
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo("memory", "1", storage.freshness(), Durability.VOLATILE);
    }

    @Override
    public void prepare(StoreSchema schema, PrepareMode mode) {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(mode, "mode");
        synchronized (storage) {
            requireOpen();
            if (schema.mustBeWritten(storage.schema(), mode)) {
                storage.write(schema);
            }
            prepared = Optional.of(schema);
        }
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        Objects.requireNonNull(id, "id");
        synchronized (storage) {
            schema().collection(id.collection());
            return storage.record(id).head();
        }
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        Objects.requireNonNull(commit, "commit");
        synchronized (storage) {
            schema().check(commit);
            if (isKnown(commit)) {
                return new CommitOutcome.AlreadyCommitted(Receipt.of(commit));
            }
            long version = storage.record(commit.id()).version();
            if (version != commit.expectedVersion()) {
                return new CommitOutcome.VersionConflict(version);
            }
            append(commit);
            return new CommitOutcome.Committed(Receipt.of(commit));
        }
    }

    @Override
    public AtomicCommits.Outcome commit(Batch batch) {
        Objects.requireNonNull(batch, "batch");
        synchronized (storage) {
            StoreSchema schema = schema();
            batch.commits().forEach(schema::check);
            List<Receipt> receipts = batch.commits().stream().map(Receipt::of).toList();
            List<Commit> writing = batch.commits().stream()
                    .filter(commit -> !commit.facts().isEmpty())
                    .toList();
            List<Commit> known = batch.commits().stream().filter(this::isKnown).toList();
            if (!known.isEmpty() && known.equals(writing)) {
                return new AtomicCommits.AlreadyCommitted(receipts);
            }
            if (!known.isEmpty()) {
                throw new StorageRejectedException(
                        "a part of the batch was committed before, and a part was not (R65)");
            }
            Map<RecordId, Long> conflicts = new HashMap<>();
            for (Commit commit : batch.commits()) {
                long version = storage.record(commit.id()).version();
                if (version != commit.expectedVersion()) {
                    conflicts.put(commit.id(), version);
                }
            }
            if (!conflicts.isEmpty()) {
                return new AtomicCommits.VersionConflicts(conflicts);
            }
            writing.forEach(storage::append);
            return new AtomicCommits.Committed(receipts);
        }
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(page, "page");
        String question = "history of " + id;
        synchronized (storage) {
            schema().collection(id.collection());
            int from = page.cursor()
                    .map(cursor -> Integer.parseInt(Cursor.position(question, cursor)))
                    .orElse(0);
            List<JournalEntry> journal = storage.record(id).journal();
            return page(
                    journal.subList(Math.min(from, journal.size()), journal.size()),
                    page,
                    entry -> Cursor.of(question, Long.toString(entry.version())));
        }
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(page, "page");
        String question = lookup.digest();
        synchronized (storage) {
            LookupSpec spec = schema().check(lookup);
            Optional<MemoryHit> after = page.cursor().map(cursor -> MemoryHit.parse(Cursor.position(question, cursor)));
            List<MemoryHit> hits = storage.indexed().stream()
                    .flatMap(commit -> MemoryHit.of(commit, lookup, spec).stream())
                    .filter(hit ->
                            after.filter(last -> last.compareTo(hit) >= 0).isEmpty())
                    .sorted()
                    .toList();
            Page<MemoryHit> found = page(hits, page, hit -> Cursor.of(question, hit.position()));
            return new Page<>(found.items().stream().map(hit -> hit.hit(lookup)).toList(), found.next());
        }
    }

    @Override
    public Changes read(String tenant, PageRequest page) {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(page, "page");
        String question = "changes of " + tenant;
        synchronized (storage) {
            schema();
            long from = page.cursor()
                    .map(cursor -> Long.parseLong(Cursor.position(question, cursor)))
                    .orElse(0L);
            List<Map.Entry<Long, JournalEntry>> found = storage.feedAfter(from).entrySet().stream()
                    .filter(each -> each.getValue().id().tenant().equals(tenant))
                    .limit(page.limit())
                    .toList();
            long to = found.isEmpty() ? from : found.get(found.size() - 1).getKey();
            return new Changes(
                    found.stream().map(Map.Entry::getValue).toList(), Cursor.of(question, Long.toString(to)));
        }
    }

    @Override
    public boolean purge(RecordId id, long expectedVersion) {
        Objects.requireNonNull(id, "id");
        synchronized (storage) {
            schema().collection(id.collection());
            long version = storage.record(id).version();
            if (version == expectedVersion) {
                storage.remove(id);
            }
            return version == expectedVersion || version == 0;
        }
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return EXTENSIONS.contains(type) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    @Override
    public void close() {
        synchronized (storage) {
            closed = true;
        }
    }

    private void append(Commit commit) {
        if (!commit.facts().isEmpty()) {
            storage.append(commit);
        }
    }

    /** Whether the same commit was written before. */
    private boolean isKnown(Commit commit) {
        Optional<Commit> known = storage.record(commit.id()).commit(commit.commitId());
        if (known.isPresent() && !known.get().equals(commit)) {
            throw new StorageRejectedException("commit " + commit.commitId() + " of " + commit.id()
                    + " was written with another content; a new commit needs a new id (R7)");
        }
        return known.isPresent();
    }

    private StoreSchema schema() {
        requireOpen();
        return prepared.orElseThrow(() -> new IllegalStateException("the store is not prepared"));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }

    private static <T> Page<T> page(List<T> rest, PageRequest page, Function<T, String> cursor) {
        if (rest.size() <= page.limit()) {
            return Page.last(rest);
        }
        List<T> items = rest.subList(0, page.limit());
        return new Page<>(items, Optional.of(cursor.apply(items.get(items.size() - 1))));
    }
}
