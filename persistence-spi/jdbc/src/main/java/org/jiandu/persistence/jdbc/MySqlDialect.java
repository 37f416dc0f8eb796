package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AttributeType;

/**
 * MySQL, and what speaks as it does: TiDB, OceanBase and PolarDB-X. No collation that all of them have compares exactly, so texts
 * are bytes; names are of ASCII without blanks, which {@code utf8mb4_bin} tells apart and orders.
 */
class MySqlDialect extends Dialect {
    private static final String UTF8 = " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

    private static final int DUPLICATE_COLUMN = 1060;
    private static final int DUPLICATE_INDEX = 1061;

    /** A duplicate key, a deadlock; on TiDB also a write conflict, and tables that changed. */
    private static final Set<Integer> LOST_RACES = Set.of(1062, 1213, 9007, 8028);

    @Override
    String name() {
        return "jdbc-mysql";
    }

    @Override
    String text(int characters) {
        return "VARBINARY(" + 4 * characters + ")";
    }

    @Override
    String ascii(int characters) {
        return prose(characters);
    }

    @Override
    String prose(int characters) {
        return "VARCHAR(" + characters + ")" + UTF8;
    }

    @Override
    String payload() {
        return "MEDIUMTEXT" + UTF8;
    }

    @Override
    String shown(AttributeType type, String column) {
        return type == AttributeType.TEXT ? "CONVERT(" + column + " USING utf8mb4)" : super.shown(type, column);
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
    String unlessThere() {
        return "";
    }

    @Override
    boolean isAlreadyThere(SQLException failure) {
        return failure.getErrorCode() == DUPLICATE_COLUMN || failure.getErrorCode() == DUPLICATE_INDEX;
    }

    /**
     * The level at which every engine of the family sees, after it waited for a row, what was committed meanwhile; with others
     * some refuse to go on. TiDB takes what is in the comment for a word: it is to lock at once, not to fail in the commit.
     */
    @Override
    List<String> begin() {
        return List.of("SET TRANSACTION ISOLATION LEVEL READ COMMITTED", "BEGIN /*T! PESSIMISTIC */");
    }

    /** InnoDB shows a commit before it is on the disk. */
    @Override
    Optional<String> beforeVouching() {
        return Optional.of(JournalSql.COUNT_ONE);
    }

    /** TiDB and OceanBase keep their log elsewhere and have no such settings, or none that mean anything. */
    @Override
    void check(Connection connection) throws SQLException {
        require(
                connection,
                "SHOW VARIABLES LIKE 'innodb_flush_log_at_trx_commit'",
                List.of("1", NOTHING),
                "with other values a commit is acknowledged before it is on the disk");
        if (ask(connection, "SHOW VARIABLES LIKE 'log_bin'").equals("ON")) {
            require(
                    connection,
                    "SHOW VARIABLES LIKE 'sync_binlog'",
                    List.of("1", NOTHING),
                    "a restarted server rolls back what its binary log does not hold");
        }
        require(
                connection,
                "SELECT HEX('\uD842\uDFB7')",
                List.of("F0A0AEB7"),
                "the connection must be in utf8mb4, which holds every character");
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
    <T> T preparing(Session session, Database.Work<T> work) throws SQLException {
        String lock = "(LEFT(CONCAT('jiandu ', DATABASE()), 64)";
        require(session.connection(), "SELECT GET_LOCK" + lock + ", 60)", List.of("1"), "others are preparing");
        try {
            return work.in(session);
        } finally {
            ask(session.connection(), "SELECT RELEASE_LOCK" + lock + ")");
        }
    }

    /** Whoever lost is rolled back before it begins anew. */
    @Override
    Failure failure(SQLException failure) {
        return LOST_RACES.contains(failure.getErrorCode()) ? Failure.LOST_RACE : super.failure(failure);
    }

    /** A failed commit may come from a cluster that could not tell. */
    @Override
    boolean isRolledBack(SQLException failure) {
        return false;
    }
}
