package org.jiandu.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StoredRecord;

/** Makes values of rows. */
final class Rows {
    private Rows() {}

    /** A row of {@link Sql#load}. */
    static StoredRecord head(RecordId id, ResultSet row) throws SQLException {
        try {
            return new StoredRecord(
                    id,
                    row.getLong(1),
                    UUID.fromString(row.getString(2)),
                    Instant.ofEpochMilli(row.getLong(3)),
                    payload(row, 4));
        } catch (IllegalArgumentException e) {
            throw new StorageCorruptedException("the head of " + id + " cannot be what was committed", e);
        }
    }

    /** A row of the journal. */
    static JournalEntry entry(ResultSet row) throws SQLException {
        try {
            return new JournalEntry(
                    new RecordId(row.getString(1), row.getString(2), row.getString(3)),
                    row.getLong(4),
                    UUID.fromString(row.getString(5)),
                    Instant.ofEpochMilli(row.getLong(6)),
                    payload(row, 7));
        } catch (IllegalArgumentException e) {
            throw new StorageCorruptedException(
                    "fact " + row.getLong(4) + " of " + row.getString(3) + " cannot be what was committed", e);
        }
    }

    private static Payload payload(ResultSet row, int first) throws SQLException {
        return new Payload(row.getString(first), row.getInt(first + 1), row.getString(first + 2));
    }
}
