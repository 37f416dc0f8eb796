package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** MariaDB with InnoDB. Its usual collations fold case and ignore trailing blanks, so columns name another. */
final class MariaDbDialect extends Dialect {
    private static final int DUPLICATE_KEY = 1062;
    private static final int DEADLOCK = 1213;

    @Override
    String name() {
        return "jdbc-mariadb";
    }

    @Override
    String text(int characters) {
        return "VARCHAR(" + characters + ") CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    String ascii(int characters) {
        return "VARCHAR(" + characters + ") CHARACTER SET ascii COLLATE ascii_nopad_bin";
    }

    @Override
    String payload() {
        return "MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin";
    }

    @Override
    String moment(String column) {
        return "TIMESTAMP '1970-01-01 00:00:00' + INTERVAL " + column + " * 1000 MICROSECOND";
    }

    /** A backslash escapes unless the server is told otherwise. */
    @Override
    String literal(String text) {
        return super.literal(text.replace("\\", "\\\\"));
    }

    @Override
    String tableOptions() {
        return " ENGINE = InnoDB";
    }

    @Override
    void check(Connection connection) throws SQLException {
        require(
                connection,
                "SELECT @@innodb_flush_log_at_trx_commit",
                List.of("1"),
                "with other values a commit is acknowledged before it is on the disk");
        require(
                connection,
                "SELECT CASE WHEN '' IS NULL THEN 'absent' ELSE 'empty' END",
                List.of("empty"),
                "an empty text is not an absent one");
        require(
                connection,
                "SELECT CASE WHEN LENGTH('\\\\') = 1 THEN 'escapes' ELSE 'plain' END",
                List.of("escapes"),
                "without backslash escapes the statements for the schema mean something else");
    }

    @Override
    <T> T preparing(Connection connection, Database.Work<T> work) throws SQLException {
        require(connection, "SELECT GET_LOCK(CONCAT('jiandu ', DATABASE()), 60)", List.of("1"), "others are preparing");
        try {
            return work.on(connection);
        } finally {
            ask(connection, "SELECT RELEASE_LOCK(CONCAT('jiandu ', DATABASE()))");
        }
    }

    /** Whoever loses a deadlock is rolled back whole; the first commits to a new database meet in one. */
    @Override
    Failure failure(SQLException failure) {
        int code = failure.getErrorCode();
        return code == DUPLICATE_KEY || code == DEADLOCK ? Failure.LOST_RACE : super.failure(failure);
    }

    /** Every failed statement of the commit may come from a cluster that could not tell. */
    @Override
    boolean isRolledBack(SQLException failure) {
        return false;
    }

    @Override
    Optional<String> beforeVouching() {
        return Optional.empty();
    }
}
