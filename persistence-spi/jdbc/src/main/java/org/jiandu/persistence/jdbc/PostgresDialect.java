package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.List;
import java.util.Optional;

/** PostgreSQL. */
class PostgresDialect extends Dialect {
    private static final String ON = "on";

    @Override
    String name() {
        return "jdbc-postgresql";
    }

    @Override
    String text(int characters) {
        return "VARCHAR(" + characters + ") COLLATE \"C\"";
    }

    @Override
    String ascii(int characters) {
        return text(characters);
    }

    @Override
    String payload() {
        return "TEXT";
    }

    @Override
    String moment(String column) {
        return "TIMESTAMP '1970-01-01 00:00:00' + " + column + " * INTERVAL '1 millisecond'";
    }

    @Override
    boolean hasComments() {
        return true;
    }

    @Override
    boolean hasTransactionalDdl() {
        return true;
    }

    /** The lock is held until the transaction ends. */
    @Override
    <T> T preparing(Session session, Database.Work<T> work) throws SQLException {
        execute(session.connection(), "SELECT pg_advisory_xact_lock(5359133246837220717)");
        return work.in(session);
    }

    @Override
    List<String> replaceView(String view, String select) {
        return List.of("DROP VIEW IF EXISTS " + view, "CREATE VIEW " + view + " AS " + select);
    }

    @Override
    boolean numbersByTransaction() {
        return true;
    }

    /**
     * Waits for the disk, and for the standbys if the server is told to. What a server shows after a restart may not have
     * reached its standbys yet; this commit of nothing but a mark in the log has to reach them after it.
     */
    @Override
    Optional<String> beforeVouching() {
        return Optional.of("SELECT pg_logical_emit_message(true, 'jiandu', '')");
    }

    /**
     * When somebody cancels the wait for a standby, the commit stays on this node alone and the server only warns, in its own
     * language and with a state that other warnings share. Notices have another.
     */
    @Override
    boolean isInDoubt(SQLWarning warning) {
        return !"00000".equals(warning.getSQLState());
    }

    /** The question that is answered with {@code on} if pages can be repaired of which a part was written. */
    String repairsTornPages() {
        return "SHOW full_page_writes";
    }

    @Override
    void check(Connection connection) throws SQLException {
        require(connection, "SHOW server_encoding", List.of("UTF8"), "other encodings cannot hold every character");
        require(connection, "SHOW fsync", List.of(ON), "without it a commit is not on the disk");
        require(connection, repairsTornPages(), List.of(ON), "without it a loss of power leaves torn pages");
        require(
                connection,
                "SHOW synchronous_commit",
                List.of(ON, "remote_apply", "remote_write", "remote_receive", "local"),
                "without it a commit is acknowledged before it is on the disk");
        require(
                connection,
                "SELECT CASE WHEN '' IS NULL THEN 'absent' ELSE 'empty' END",
                List.of("empty"),
                "an empty text is not an absent one");
    }

    @Override
    Failure failure(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.equals("XX001") || state.equals("XX002") ? Failure.CORRUPTED : super.failure(failure);
    }

    /** 25P02: the transaction had failed before, and the server turned the commit into a rollback. */
    @Override
    boolean isRolledBack(SQLException failure) {
        return "25P02".equals(failure.getSQLState()) || super.isRolledBack(failure);
    }
}
