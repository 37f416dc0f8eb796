package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.StorageRejectedException;

/** What engines do differently. Immutable and thread-safe. */
abstract class Dialect {
    /** The answer to a question after something that the engine does not have. */
    static final String NOTHING = "nothing";

    /** What a failure of a statement means, as long as no commit was asked for. */
    enum Failure {
        /** Somebody else wrote the same key first. */
        LOST_RACE,
        UNAVAILABLE,
        REJECTED,
        CORRUPTED
    }

    /** The name in {@link org.jiandu.persistence.StoreInfo#adapter()}. */
    abstract String name();

    Durability durability() {
        return Durability.POWER_LOSS;
    }

    /** The type of a column for texts that are compared exactly. */
    abstract String text(int characters);

    /** The type of a column for names in ASCII, ordered as ASCII. */
    abstract String ascii(int characters);

    /** The type of a column for a payload. */
    abstract String payload();

    /** The type of a column for texts that are read by people and never compared. */
    String prose(int characters) {
        return text(characters);
    }

    String day() {
        return "DATE";
    }

    final String type(AttributeType type, int characters) {
        return switch (type) {
            case TEXT -> text(characters);
            case DAY -> day();
            case WHOLE, MOMENT -> "BIGINT";
        };
    }

    void bindDay(PreparedStatement statement, int index, LocalDate day) throws SQLException {
        statement.setObject(index, day);
    }

    /** What makes a moment out of a column of milliseconds, for reports. */
    abstract String moment(String column);

    /** What a report shows of a column. */
    String shown(AttributeType type, String column) {
        return type == AttributeType.MOMENT ? moment(column) : column;
    }

    /** A text as a literal. */
    String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** What is appended to the definition of a table. */
    String tableOptions() {
        return "";
    }

    /** Whether the engine keeps comments on tables and columns beside the dictionary. */
    boolean hasComments() {
        return false;
    }

    /** Whether DDL is a part of the transaction; if not, each statement must be one that may be repeated. */
    boolean hasTransactionalDdl() {
        return false;
    }

    /** Does work that uses the tables. */
    <T> T using(Supplier<T> work) {
        return work.get();
    }

    /** Does work that changes the tables, where DDL is no part of a transaction. */
    <T> T changing(Supplier<T> work) {
        return work.get();
    }

    /** What lets a statement that adds an index or a column be repeated; empty if the engine knows no such words. */
    String unlessThere() {
        return "IF NOT EXISTS ";
    }

    /** Whether a statement that adds an index or a column failed because it was there already. */
    boolean isAlreadyThere(SQLException failure) {
        return false;
    }

    /** Does the work of preparing, so that it does not get in the way of others who prepare at the same time. */
    <T> T preparing(Session session, Database.Work<T> work) throws SQLException {
        return work.in(session);
    }

    String addColumn(String table, String column) {
        return "ALTER TABLE " + table + " ADD COLUMN " + unlessThere() + column;
    }

    List<String> replaceView(String view, String select) {
        return List.of("CREATE OR REPLACE VIEW " + view + " AS " + select);
    }

    /** Whether commits are numbered by the transaction that they are in; if not, by a counter that is held until the commit. */
    boolean numbersByTransaction() {
        return false;
    }

    /** Whether the whole database has one writer at a time, so that callers had better queue in the process. */
    boolean hasOneWriter() {
        return false;
    }

    /** The statements that begin a transaction; none if the driver does it when auto-commit is turned off. */
    List<String> begin() {
        return List.of();
    }

    /** What has to follow a commit before it may be acknowledged. */
    Optional<String> afterCommit() {
        return Optional.empty();
    }

    /** What has to be done before a commit that somebody else wrote may be acknowledged again. */
    Optional<String> beforeVouching() {
        return afterCommit();
    }

    /** Whether a warning that came with the answer to a commit says that the commit may yet be lost. */
    boolean isInDoubt(SQLWarning warning) {
        return false;
    }

    /** Refuses a database whose settings break what this adapter promises. */
    abstract void check(Connection connection) throws SQLException;

    /** What a failure means, as long as no commit was asked for. */
    Failure failure(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("23505")) {
            return Failure.LOST_RACE;
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "0A", "22", "23", "42" -> Failure.REJECTED;
            default -> Failure.UNAVAILABLE;
        };
    }

    /** Whether a commit that failed like this was certainly rolled back: the engine's own word, not a guess. */
    boolean isRolledBack(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("23") || (state.startsWith("40") && !state.equals("40003"));
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The answer is the last column, because SHOW gives the name of a setting before its value; "nothing" if there is no row. */
    static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            return result.next()
                    ? String.valueOf(result.getString(result.getMetaData().getColumnCount()))
                    : NOTHING;
        }
    }

    static void require(Connection connection, String question, List<String> answers, String reason)
            throws SQLException {
        String answer = ask(connection, question);
        if (!answers.contains(answer)) {
            throw new StorageRejectedException(
                    question + " says " + answer + ", and must say one of " + answers + ": " + reason);
        }
    }
}
