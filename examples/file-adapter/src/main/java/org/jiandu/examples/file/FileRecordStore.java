package org.jiandu.examples.file;

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
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/**
 * The contract, method by method. It offers no {@code Purge}: what is to be gone has to be gone physically (R75), and a log is
 * only appended to.
 */
final class FileRecordStore implements RecordStore, AtomicCommits, ChangeFeed {
    private static final Set<Class<?>> EXTENSIONS = Set.of(AtomicCommits.class, ChangeFeed.class);

    private final FileStorage storage;
    private final Contents contents;
    private Optional<StoreSchema> prepared = Optional.empty();
    private boolean closed;

    FileRecordStore(FileStorage storage, Contents contents) {
        this.storage = storage;
        this.contents = contents;
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo("file", "1", LookupFreshness.IMMEDIATE, Durability.POWER_LOSS);
    }

    @Override
    public void prepare(StoreSchema schema, PrepareMode mode) {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(mode, "mode");
        synchronized (storage) {
            requireOpen();
            if (schema.mustBeWritten(contents.schema(), mode)) {
                contents.write(Entry.of(schema));
            }
            prepared = Optional.of(schema);
        }
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        Objects.requireNonNull(id, "id");
        synchronized (storage) {
            schema().collection(id.collection());
            return contents.last(id).map(StoredRecord::after);
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
            long version = contents.version(commit.id());
            if (version != commit.expectedVersion()) {
                return new CommitOutcome.VersionConflict(version);
            }
            write(List.of(commit));
            return new CommitOutcome.Committed(Receipt.of(commit));
        }
    }

    @Override
    public AtomicCommits.Outcome commit(Batch batch) {
        Objects.requireNonNull(batch, "batch");
        synchronized (storage) {
            batch.commits().forEach(schema()::check);
            List<Receipt> receipts = batch.commits().stream().map(Receipt::of).toList();
            List<Commit> known = batch.commits().stream().filter(this::isKnown).toList();
            if (!known.isEmpty()) {
                if (known.equals(withFacts(batch.commits()))) {
                    return new AtomicCommits.AlreadyCommitted(receipts);
                }
                throw new StorageRejectedException(
                        "a part of the batch was committed before, and a part was not (R65)");
            }
            Map<RecordId, Long> conflicts = new HashMap<>();
            for (Commit commit : batch.commits()) {
                long version = contents.version(commit.id());
                if (version != commit.expectedVersion()) {
                    conflicts.put(commit.id(), version);
                }
            }
            if (!conflicts.isEmpty()) {
                return new AtomicCommits.VersionConflicts(conflicts);
            }
            write(batch.commits());
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
            List<JournalEntry> rest = contents.history(id, position(question, page), page.limit() + 1);
            return page(rest, page, last -> Cursor.of(question, Long.toString(last.version())));
        }
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(page, "page");
        String question = lookup.digest();
        synchronized (storage) {
            LookupSpec spec = schema().check(lookup);
            Optional<Match> after = page.cursor().map(cursor -> Match.at(Cursor.position(question, cursor)));
            List<Match> rest = contents.matches(lookup, spec, after, page.limit() + 1);
            Page<Match> found = page(rest, page, last -> Cursor.of(question, last.position()));
            return new Page<>(
                    found.items().stream().map(match -> match.hit(lookup)).toList(), found.next());
        }
    }

    @Override
    public Changes read(String tenant, PageRequest page) {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(page, "page");
        String question = "changes of " + tenant;
        synchronized (storage) {
            schema();
            // The log has one order, in which commits become visible, and it never changes: all that R71 and R72 ask
            // for.
            long from = position(question, page);
            List<JournalEntry> entries = contents.changes(tenant, from, page.limit());
            return new Changes(entries, Cursor.of(question, Long.toString(from + entries.size())));
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
            if (!closed) {
                closed = true;
                storage.closed();
            }
        }
    }

    /** Writes commits in one frame, and so all or none (R4, R63). One without facts leaves no trace (R5, R66). */
    private void write(List<Commit> commits) {
        List<Commit> withFacts = withFacts(commits);
        if (!withFacts.isEmpty()) {
            contents.write(Entry.of(withFacts));
        }
    }

    /** Whether the same commit was written before (R6, R7). */
    private boolean isKnown(Commit commit) {
        Optional<Commit> known = contents.commit(commit.id(), commit.commitId());
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

    private static List<Commit> withFacts(List<Commit> commits) {
        return commits.stream().filter(commit -> !commit.facts().isEmpty()).toList();
    }

    private static long position(String question, PageRequest page) {
        return page.cursor()
                .map(cursor -> Long.parseLong(Cursor.position(question, cursor)))
                .orElse(0L);
    }

    private static <T> Page<T> page(List<T> rest, PageRequest page, Function<T, String> cursor) {
        if (rest.size() <= page.limit()) {
            return Page.last(rest);
        }
        List<T> items = rest.subList(0, page.limit());
        return new Page<>(items, Optional.of(cursor.apply(items.get(items.size() - 1))));
    }
}
