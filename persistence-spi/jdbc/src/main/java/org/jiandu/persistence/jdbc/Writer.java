package org.jiandu.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.jdbc.Database.Answer;
import org.jiandu.persistence.jdbc.Database.Ending;
import org.jiandu.persistence.jdbc.Database.LostRace;

/**
 * Writes commits and purges, in a session with an open transaction.
 *
 * <p>All versions are read before anything is written. So a transaction gets its number after those that wrote what it follows
 * were committed, and the numbers of a record's commits rise with its versions.
 */
final class Writer {
    private static final Comparator<Commit> BY_ID = Comparator.comparing(
                    (Commit commit) -> commit.id().collection())
            .thenComparing(commit -> commit.id().key());

    private final Dialect dialect;
    private final Map<String, Sql> collections;

    Writer(Dialect dialect, Map<String, Sql> collections) {
        this.dialect = dialect;
        this.collections = collections;
    }

    /** What became of a batch: it was known, it was in conflict, or it is written now. */
    record Written(boolean known, Map<RecordId, Long> conflicts) {}

    /** Writes all commits or none, in the order of their ids, so that no two batches wait for each other. */
    Answer<Written> commit(Session session, List<Commit> batch) throws SQLException {
        List<Commit> commits = batch.stream().sorted(BY_ID).toList();
        List<Commit> writing =
                commits.stream().filter(commit -> !commit.facts().isEmpty()).toList();
        int known = 0;
        Map<RecordId, Long> conflicts = new HashMap<>();
        for (Commit commit : commits) {
            State state = state(session, commit);
            known += isKnown(commit, state) ? 1 : 0;
            if (state.version() != commit.expectedVersion()) {
                conflicts.put(commit.id(), state.version());
            }
        }
        if (known > 0 && known == writing.size()) {
            return new Answer<>(new Written(true, Map.of()), Ending.VOUCH);
        }
        if (known > 0) {
            throw new StorageRejectedException("a part of the batch was committed before, and a part was not (R65)");
        }
        boolean nothingToDo = writing.isEmpty() && commits.size() == 1;
        if (!conflicts.isEmpty() || nothingToDo) {
            return new Answer<>(new Written(false, conflicts), Ending.ROLL_BACK);
        }
        for (Commit commit : commits) {
            if (commit.facts().isEmpty()) {
                guard(session, commit);
            } else {
                writeRecord(session, commit);
            }
        }
        appendToJournal(session, writing);
        return new Answer<>(new Written(false, Map.of()), Ending.COMMIT);
    }

    /** Removes a record, and answers whether nothing of it is left. */
    Answer<Boolean> purge(Session session, RecordId id, long expectedVersion) throws SQLException {
        Sql sql = sql(id);
        long version = state(session, id, "").version();
        if (version != expectedVersion || version == 0) {
            return new Answer<>(version == 0, version == 0 ? Ending.VOUCH : Ending.ROLL_BACK);
        }
        PreparedStatement delete = session.prepare(sql.delete);
        new Parameters(delete, dialect).key(id).whole(version);
        requireOne(delete.executeUpdate());
        deleteValues(session, id);
        PreparedStatement forget = session.prepare(JournalSql.DELETE);
        new Parameters(forget, dialect).text(id.tenant()).text(id.collection()).text(id.key());
        forget.executeUpdate();
        return new Answer<>(true, Ending.COMMIT);
    }

    /** What a record is, seen from a commit: its version, and the digest under the commit's id. */
    private record State(long version, Optional<String> digest) {}

    private State state(Session session, Commit commit) throws SQLException {
        return state(session, commit.id(), commit.commitId().toString());
    }

    private State state(Session session, RecordId id, String commitId) throws SQLException {
        PreparedStatement select = session.prepare(sql(id).state);
        new Parameters(select, dialect).text(commitId).key(id);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next()
                    ? new State(rows.getLong(1), Optional.ofNullable(rows.getString(2)))
                    : new State(0, Optional.empty());
        }
    }

    private static boolean isKnown(Commit commit, State state) {
        if (state.digest().filter(digest -> !digest.equals(commit.digest())).isPresent()) {
            throw new StorageRejectedException("commit " + commit.commitId() + " of " + commit.id()
                    + " was written with another content; a new commit needs a new id (R7)");
        }
        return state.digest().isPresent();
    }

    /** Sees to it that nobody changes a record until this transaction is committed. */
    private void guard(Session session, Commit commit) throws SQLException {
        Sql sql = sql(commit.id());
        long version = commit.expectedVersion();
        if (version == 0) {
            writeHead(session, sql.insert, commit);
        }
        PreparedStatement lock = session.prepare(version == 0 ? sql.delete : sql.touch);
        new Parameters(lock, dialect).key(commit.id()).whole(version);
        requireOne(lock.executeUpdate());
    }

    private void writeRecord(Session session, Commit commit) throws SQLException {
        Sql sql = sql(commit.id());
        boolean isNew = commit.expectedVersion() == 0;
        requireOne(writeHead(session, isNew ? sql.insert : sql.update, commit));
        if (!isNew) {
            deleteValues(session, commit.id());
        }
        for (AttributeSpec attribute : sql.many) {
            Set<AttributeValue> values = commit.attributes().getOrDefault(attribute.name(), Set.of());
            if (!values.isEmpty()) {
                insertValues(session, sql.insertValue(attribute), commit.id(), values);
            }
        }
    }

    private int writeHead(Session session, String statement, Commit commit) throws SQLException {
        Sql sql = sql(commit.id());
        PreparedStatement write = session.prepare(statement);
        Parameters parameters = new Parameters(write, dialect)
                .whole(commit.newVersion())
                .text(commit.commitId().toString())
                .whole(commit.recordedAt().toEpochMilli())
                .payload(commit.snapshot());
        for (AttributeSpec attribute : sql.single) {
            parameters.optional(attribute, commit.attributes().getOrDefault(attribute.name(), Set.of()));
        }
        parameters.key(commit.id());
        if (commit.expectedVersion() > 0) {
            parameters.whole(commit.expectedVersion());
        }
        return write.executeUpdate();
    }

    private void insertValues(Session session, String statement, RecordId id, Set<AttributeValue> values)
            throws SQLException {
        PreparedStatement insert = session.prepare(statement);
        Parameters parameters = new Parameters(insert, dialect);
        for (AttributeValue value : values) {
            parameters.key(id).value(value).row();
        }
        insert.executeBatch();
    }

    private void deleteValues(Session session, RecordId id) throws SQLException {
        Sql sql = sql(id);
        for (AttributeSpec attribute : sql.many) {
            PreparedStatement delete = session.prepare(sql.deleteValues(attribute));
            new Parameters(delete, dialect).key(id);
            delete.executeUpdate();
        }
    }

    private void appendToJournal(Session session, List<Commit> commits) throws SQLException {
        int facts = commits.stream().mapToInt(commit -> commit.facts().size()).sum();
        if (facts == 0) {
            return;
        }
        boolean counts = !dialect.numbersByTransaction();
        long position = counts ? count(session, facts) - facts : 0;
        PreparedStatement insert = session.prepare(JournalSql.insert(dialect.numbersByTransaction()));
        Parameters parameters = new Parameters(insert, dialect);
        for (Commit commit : commits) {
            String digest = commit.digest();
            for (JournalEntry entry : JournalEntry.of(commit)) {
                parameters
                        .text(entry.id().tenant())
                        .text(entry.id().collection())
                        .text(entry.id().key())
                        .whole(entry.version())
                        .text(entry.commitId().toString())
                        .text(digest)
                        .whole(entry.recordedAt().toEpochMilli())
                        .payload(entry.fact());
                if (counts) {
                    parameters.whole(++position);
                }
                parameters.row();
            }
        }
        insert.executeBatch();
    }

    /** Moves the counter of the feed on, and returns the last position. */
    private long count(Session session, int facts) throws SQLException {
        PreparedStatement update = session.prepare(JournalSql.COUNT);
        new Parameters(update, dialect).whole(facts);
        if (update.executeUpdate() == 0) {
            PreparedStatement insert = session.prepare(JournalSql.COUNT_FIRST);
            new Parameters(insert, dialect).whole(facts);
            insert.executeUpdate();
        }
        PreparedStatement select = session.prepare(JournalSql.COUNTED);
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void requireOne(int rows) throws LostRace {
        if (rows != 1) {
            throw new LostRace();
        }
    }

    private Sql sql(RecordId id) {
        return Objects.requireNonNull(collections.get(id.collection()));
    }
}
