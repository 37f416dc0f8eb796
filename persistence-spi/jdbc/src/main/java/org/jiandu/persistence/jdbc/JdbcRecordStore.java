package org.jiandu.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/** A store on a database: checks the call, and hands it to the one who knows the SQL. Thread-safe. */
final class JdbcRecordStore implements RecordStore, AtomicCommits, ChangeFeed, Purge {
    private static final Set<Class<?>> EXTENSIONS = Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);

    private final Database database;
    private final Dialect dialect;
    private final Journal journal;
    private volatile Optional<Prepared> prepared = Optional.empty();
    private volatile boolean closed;

    JdbcRecordStore(Connections connections, Dialect dialect) {
        this.dialect = dialect;
        database = new Database(connections, dialect);
        journal = new Journal(dialect);
    }

    /** The schema, and the SQL that follows from it. */
    private record Prepared(StoreSchema schema, Map<String, Sql> collections, Writer writer) {
        static Prepared of(StoreSchema schema, Dialect dialect) {
            Map<String, Sql> collections =
                    schema.collections().stream().collect(Collectors.toMap(CollectionSpec::name, Sql::new));
            return new Prepared(schema, collections, new Writer(dialect, collections));
        }
    }

    /** A store on tables that are known to be there. */
    static JdbcRecordStore prepared(Connections connections, Dialect dialect, StoreSchema schema) {
        JdbcRecordStore store = new JdbcRecordStore(connections, dialect);
        store.prepared = Optional.of(Prepared.of(schema, dialect));
        return store;
    }

    @Override
    public StoreInfo info() {
        return new StoreInfo(dialect.name(), "1", LookupFreshness.IMMEDIATE, dialect.durability());
    }

    @Override
    public void prepare(StoreSchema schema, PrepareMode mode) {
        Objects.requireNonNull(schema, "schema");
        Objects.requireNonNull(mode, "mode");
        requireOpen();
        new Preparation(database).prepare(schema, mode);
        prepared = Optional.of(Prepared.of(schema, dialect));
    }

    @Override
    public Optional<StoredRecord> load(RecordId id) {
        Objects.requireNonNull(id, "id");
        Prepared now = declared(id);
        return database.read(session -> load(session, now, id));
    }

    private Optional<StoredRecord> load(Session session, Prepared now, RecordId id) throws SQLException {
        Sql sql = Objects.requireNonNull(now.collections().get(id.collection()));
        PreparedStatement select = session.prepare(sql.load);
        new Parameters(select, dialect).key(id);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(Rows.head(id, rows)) : Optional.empty();
        }
    }

    @Override
    public CommitOutcome commit(Commit commit) {
        Objects.requireNonNull(commit, "commit");
        Prepared now = prepared();
        now.schema().check(commit);
        Writer.Written written = database.write(session -> now.writer().commit(session, List.of(commit)));
        if (written.known()) {
            return new CommitOutcome.AlreadyCommitted(Receipt.of(commit));
        }
        Long actual = written.conflicts().get(commit.id());
        return actual == null
                ? new CommitOutcome.Committed(Receipt.of(commit))
                : new CommitOutcome.VersionConflict(actual);
    }

    @Override
    public AtomicCommits.Outcome commit(Batch batch) {
        Objects.requireNonNull(batch, "batch");
        Prepared now = prepared();
        batch.commits().forEach(now.schema()::check);
        List<Receipt> receipts = batch.commits().stream().map(Receipt::of).toList();
        Writer.Written written = database.write(session -> now.writer().commit(session, batch.commits()));
        if (written.known()) {
            return new AtomicCommits.AlreadyCommitted(receipts);
        }
        return written.conflicts().isEmpty()
                ? new AtomicCommits.Committed(receipts)
                : new AtomicCommits.VersionConflicts(new HashMap<>(written.conflicts()));
    }

    @Override
    public Page<JournalEntry> history(RecordId id, PageRequest page) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(page, "page");
        declared(id);
        return database.read(session -> journal.history(session, id, page));
    }

    @Override
    public Page<Hit> find(Lookup lookup, PageRequest page) {
        Objects.requireNonNull(lookup, "lookup");
        Objects.requireNonNull(page, "page");
        StoreSchema schema = prepared().schema();
        LookupSpec spec = schema.check(lookup);
        LookupQuery query = new LookupQuery(dialect, schema.collection(lookup.collection()), spec, lookup, page);
        return database.read(query::ask);
    }

    @Override
    public Changes read(String tenant, PageRequest page) {
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(page, "page");
        prepared();
        return database.read(session -> journal.feed(session, tenant, page));
    }

    @Override
    public boolean purge(RecordId id, long expectedVersion) {
        Objects.requireNonNull(id, "id");
        Prepared now = declared(id);
        return database.write(session -> now.writer().purge(session, id, expectedVersion));
    }

    @Override
    public <T> Optional<T> extension(Class<T> type) {
        Objects.requireNonNull(type, "type");
        return EXTENSIONS.contains(type) ? Optional.of(type.cast(this)) : Optional.empty();
    }

    @Override
    public void close() {
        closed = true;
        database.close();
    }

    private Prepared declared(RecordId id) {
        Prepared now = prepared();
        now.schema().collection(id.collection());
        return now;
    }

    private Prepared prepared() {
        requireOpen();
        return prepared.orElseThrow(() -> new IllegalStateException("the store is not prepared"));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }
}
