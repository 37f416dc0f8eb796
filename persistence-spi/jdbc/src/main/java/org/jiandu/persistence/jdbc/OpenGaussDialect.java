package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** openGauss and GaussDB: a PostgreSQL of 2012, which neither numbers transactions for a feed nor asks whether an index is there. */
final class OpenGaussDialect extends PostgresDialect {
    @Override
    String name() {
        return "jdbc-opengauss";
    }

    @Override
    String unlessThere() {
        return "";
    }

    @Override
    boolean numbersByTransaction() {
        return false;
    }

    /** Has to reach the disk, and the standbys, after the commit that it vouches for. */
    @Override
    Optional<String> beforeVouching() {
        return Optional.of(JournalSql.COUNT_ONE);
    }

    /** Full pages in the log, or both settings with which the server writes every page twice. */
    @Override
    String repairsTornPages() {
        return "SELECT CASE WHEN SUM(CASE name WHEN 'full_page_writes' THEN 2 ELSE 1 END) >= 2 THEN 'on' ELSE 'off' END"
                + " FROM pg_settings WHERE setting = 'on'"
                + " AND name IN ('full_page_writes', 'enable_double_write', 'enable_incremental_checkpoint')";
    }

    @Override
    void check(Connection connection) throws SQLException {
        require(
                connection,
                "SELECT CASE WHEN '' IS NULL THEN 'absent' ELSE 'empty' END",
                List.of("empty"),
                "an empty text is not an absent one; create the database with DBCOMPATIBILITY 'PG'");
        super.check(connection);
    }
}
