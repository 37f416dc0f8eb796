package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** SQLite. The driver's own transactions begin too late or too early, so they are begun and ended by statements. */
final class SqliteDialect extends Dialect {
    private static final int ERROR = 1;
    private static final int BUSY = 5;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int TOO_BIG = 18;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;
    private static final int RANGE = 25;
    private static final int NOT_A_DATABASE = 26;

    @Override
    String name() {
        return "jdbc-sqlite";
    }

    @Override
    String text(int characters) {
        return "TEXT";
    }

    @Override
    String ascii(int characters) {
        return "TEXT";
    }

    @Override
    String payload() {
        return "TEXT";
    }

    /** In ISO form, whose order is that of the days. */
    @Override
    String day() {
        return "TEXT";
    }

    @Override
    void bindDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
        statement.setString(index, day.toString());
    }

    @Override
    String moment(String column) {
        return "strftime('%Y-%m-%dT%H:%M:%fZ', " + column + " / 1000.0, 'unixepoch')";
    }

    @Override
    boolean hasTransactionalDdl() {
        return true;
    }

    @Override
    String addColumn(String table, String column) {
        return "ALTER TABLE " + table + " ADD COLUMN " + column;
    }

    @Override
    List<String> replaceView(String view, String select) {
        return List.of("DROP VIEW IF EXISTS " + view, "CREATE VIEW " + view + " AS " + select);
    }

    @Override
    boolean hasOneWriter() {
        return true;
    }

    /** Synchronising is a setting of the connection, which may come from a pool; so it is made each time. */
    @Override
    List<String> begin() {
        return List.of("PRAGMA synchronous = FULL", "BEGIN IMMEDIATE");
    }

    @Override
    void check(Connection connection) throws SQLException {
        require(
                connection,
                "PRAGMA journal_mode",
                List.of("wal", "delete", "truncate", "persist"),
                "without a journal in a file a killed process leaves a broken database");
    }

    /** The driver gives no SQLSTATE; the low byte of the code is the kind of failure. */
    @Override
    Failure failure(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case CONSTRAINT -> Failure.LOST_RACE;
            case ERROR, TOO_BIG, MISMATCH, RANGE -> Failure.REJECTED;
            case CORRUPT, NOT_A_DATABASE -> Failure.CORRUPTED;
            default -> Failure.UNAVAILABLE;
        };
    }

    /** A commit that found the file locked or the disk full wrote no end mark. Of a failed write or flush nobody knows. */
    @Override
    boolean isRolledBack(SQLException failure) {
        int code = failure.getErrorCode() & 0xff;
        return code == BUSY || code == FULL;
    }
}
