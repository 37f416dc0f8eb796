package org.jiandu.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.ChangeFeed.Changes;
import org.jiandu.persistence.Cursor;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;

/** Reads the journal: of one record, or as the feed of a tenant. */
final class Journal {
    /** Before every transaction. */
    private static final String FIRST_TRANSACTION = "0///0";

    private final Dialect dialect;

    Journal(Dialect dialect) {
        this.dialect = dialect;
    }

    Page<JournalEntry> history(Session session, RecordId id, PageRequest page) throws SQLException {
        String question = "history of " + id;
        long after = page.cursor()
                .map(cursor -> Long.parseLong(Cursor.position(question, cursor)))
                .orElse(0L);
        PreparedStatement select = session.prepare(JournalSql.HISTORY);
        new Parameters(select, dialect)
                .text(id.tenant())
                .text(id.collection())
                .text(id.key())
                .whole(after)
                .whole(page.limit() + 1L);
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                if (entries.size() == page.limit()) {
                    String last = Long.toString(after + entries.size());
                    return new Page<>(entries, Optional.of(Cursor.of(question, last)));
                }
                entries.add(Rows.entry(rows));
                requireNoHole(entries, after);
            }
        }
        return Page.last(entries);
    }

    private static void requireNoHole(List<JournalEntry> entries, long after) {
        JournalEntry last = entries.get(entries.size() - 1);
        if (last.version() != after + entries.size()) {
            throw new StorageCorruptedException(
                    "the journal of " + last.id() + " has no fact " + (after + entries.size()));
        }
    }

    Changes feed(Session session, String tenant, PageRequest page) throws SQLException {
        String question = "changes of " + tenant;
        Optional<String> after = page.cursor().map(cursor -> Cursor.position(question, cursor));
        return dialect.numbersByTransaction()
                ? feedByTransaction(session, tenant, page.limit(), question, after.orElse(FIRST_TRANSACTION))
                : feedByPosition(session, tenant, page.limit(), question, after.orElse("0"));
    }

    private Changes feedByPosition(Session session, String tenant, int limit, String question, String after)
            throws SQLException {
        PreparedStatement select = session.prepare(JournalSql.FEED_BY_POSITION);
        new Parameters(select, dialect)
                .text(tenant)
                .whole(Long.parseLong(after))
                .whole(limit);
        List<JournalEntry> entries = new ArrayList<>();
        String position = after;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                entries.add(Rows.entry(rows));
                position = Long.toString(rows.getLong(10));
            }
        }
        return new Changes(entries, Cursor.of(question, position));
    }

    private Changes feedByTransaction(Session session, String tenant, int limit, String question, String after)
            throws SQLException {
        String[] parts = after.split("/", 4);
        PreparedStatement select = session.prepare(JournalSql.FEED_BY_TRANSACTION);
        new Parameters(select, dialect)
                .text(tenant)
                .text(parts[0])
                .text(parts[1])
                .text(parts[2])
                .whole(Long.parseLong(parts[3]))
                .whole(limit);
        List<JournalEntry> entries = new ArrayList<>();
        String position = after;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                JournalEntry entry = Rows.entry(rows);
                entries.add(entry);
                position = rows.getString(10) + "/" + entry.id().collection() + "/"
                        + entry.id().key() + "/" + entry.version();
            }
        }
        if (entries.size() < limit) {
            requireNothingFromTheFuture(session, tenant);
        }
        return new Changes(entries, Cursor.of(question, position));
    }

    /** A database that was restored from a dump counts transactions anew; its feed would miss what is written next. */
    private void requireNothingFromTheFuture(Session session, String tenant) throws SQLException {
        PreparedStatement select = session.prepare(JournalSql.FROM_THE_FUTURE);
        new Parameters(select, dialect).text(tenant);
        try (ResultSet rows = select.executeQuery()) {
            if (rows.next()) {
                throw new StorageCorruptedException("the numbers of transactions in " + Names.JOURNAL
                        + " are higher than the database's own, so it was restored from a dump. Run UPDATE "
                        + Names.JOURNAL + " SET feed_tx = '3', and let every follower begin anew");
            }
        }
    }
}
