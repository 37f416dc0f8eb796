package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageException;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Runs work in sessions, and says of every failure what became of the data: before the commit was asked for, nothing was
 * written; after that, nobody knows, unless the engine says so. Thread-safe.
 */
final class Database implements AutoCloseable {
    /** How often work is done again that was rolled back because somebody else came first. */
    private static final int ATTEMPTS = 5;

    /** What work does in a session. */
    interface Work<T> {
        T in(Session session) throws SQLException;
    }

    /** How a transaction ends. */
    enum Ending {
        /** Nothing was written. */
        ROLL_BACK,
        /** Nothing was written, and the answer tells of a commit that somebody else has perhaps not made durable yet. */
        VOUCH,
        COMMIT
    }

    /** The answer of a transaction, and how it is to end. */
    record Answer<T>(T value, Ending ending) {}

    /** Somebody else wrote first; the transaction is rolled back, and begun anew. */
    static final class LostRace extends SQLException {
        private static final long serialVersionUID = 1;

        LostRace() {
            super("somebody else wrote first");
        }

        LostRace(SQLException cause) {
            super("somebody else wrote the same key first", cause);
        }
    }

    private final Connections connections;
    private final Dialect dialect;
    private final ReentrantLock writing = new ReentrantLock(true);

    Database(Connections connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Reads with a single statement, which sees one moment. */
    <T> T read(Work<T> work) {
        return dialect.using(() -> readNow(work));
    }

    private <T> T readNow(Work<T> work) {
        Session session = take();
        boolean clean = false;
        try {
            T result = work.in(session);
            clean = true;
            return result;
        } catch (SQLException | RuntimeException e) {
            session.forget();
            StorageException failure = notRead(e);
            clean = failure instanceof StorageRejectedException;
            throw failure;
        } finally {
            connections.give(session, clean);
        }
    }

    /** Does work in one transaction; again if it lost a race, because then it was certainly rolled back. */
    <T> T write(Work<Answer<T>> work) {
        if (!dialect.hasOneWriter()) {
            return dialect.using(() -> writeNow(work));
        }
        writing.lock();
        try {
            return dialect.using(() -> writeNow(work));
        } finally {
            writing.unlock();
        }
    }

    private <T> T writeNow(Work<Answer<T>> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work);
            } catch (LostRace e) {
                if (attempt == ATTEMPTS) {
                    throw new StorageUnavailableException(
                            "others came first " + ATTEMPTS + " times; nothing was written", e);
                }
            }
        }
    }

    private <T> T attempt(Work<Answer<T>> work) throws LostRace {
        Session session = take();
        Connection connection = session.connection();
        boolean clean = false;
        try {
            Answer<T> answer;
            try {
                begin(connection);
                answer = work.in(session);
            } catch (SQLException | RuntimeException e) {
                session.forget();
                clean = rollBack(connection);
                throw notWritten(e);
            }
            if (answer.ending() == Ending.COMMIT) {
                commit(connection);
                clean = restore(connection);
                dialect.afterCommit().ifPresent(statement -> makeDurable(connection, statement));
            } else {
                clean = rollBack(connection);
                if (answer.ending() == Ending.VOUCH) {
                    dialect.beforeVouching().ifPresent(statement -> makeDurable(connection, statement));
                }
            }
            return answer.value();
        } finally {
            connections.give(session, clean);
        }
    }

    private void begin(Connection connection) throws SQLException {
        connection.clearWarnings(); // so that those after the commit are the commit's own
        if (dialect.begin().isEmpty()) {
            connection.setAutoCommit(false);
        } else {
            try (Statement statement = connection.createStatement()) {
                for (String each : dialect.begin()) {
                    statement.execute(each);
                }
            }
        }
    }

    private void commit(Connection connection) {
        try {
            end(connection, "COMMIT");
            requireNoDoubt(connection.getWarnings());
        } catch (SQLException e) {
            if (dialect.isRolledBack(e)) {
                throw new StorageUnavailableException("the database rolled the commit back: " + code(e), e);
            }
            throw new OutcomeUnknownException(
                    "the commit was sent and not confirmed: " + code(e) + ". Commit the same again to settle it", e);
        } catch (RuntimeException e) {
            throw new OutcomeUnknownException("the driver failed in the commit; commit the same again to settle it", e);
        }
    }

    private void makeDurable(Connection connection, String how) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(how);
            requireNoDoubt(statement.getWarnings());
        } catch (SQLException | RuntimeException e) {
            throw new OutcomeUnknownException(
                    "the commit was written and is perhaps not on the disk; commit the same again to settle it", e);
        }
    }

    private void requireNoDoubt(@Nullable SQLWarning first) throws SQLWarning {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            if (dialect.isInDoubt(warning)) {
                throw warning;
            }
        }
    }

    /**
     * Rolls back, and returns whether the connection may be used again. If not, the server ends the transaction with the
     * connection; turning auto-commit on would commit it.
     */
    private boolean rollBack(Connection connection) {
        try {
            end(connection, "ROLLBACK");
        } catch (SQLException | RuntimeException e) {
            return false;
        }
        return restore(connection);
    }

    private boolean restore(Connection connection) {
        try {
            if (dialect.begin().isEmpty()) {
                connection.setAutoCommit(true);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    private void end(Connection connection, String how) throws SQLException {
        if (!dialect.begin().isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(how);
            }
        } else if (how.equals("COMMIT")) {
            connection.commit();
        } else {
            connection.rollback();
        }
    }

    private Session take() {
        try {
            return connections.take();
        } catch (SQLException e) {
            if (dialect.failure(e) == Dialect.Failure.CORRUPTED) {
                throw corrupted(e);
            }
            throw new StorageUnavailableException(
                    "no connection to the database; nothing was written: " + code(e) + " " + e.getMessage(), e);
        }
    }

    private static StorageCorruptedException corrupted(SQLException e) {
        return new StorageCorruptedException("the database says that it is damaged: " + code(e), e);
    }

    /** What to throw when something failed and no commit was asked for. */
    private StorageException notWritten(Exception e) throws LostRace {
        if (e instanceof LostRace lost) {
            throw lost;
        }
        if (e instanceof StorageException known) {
            return known;
        }
        if (!(e instanceof SQLException failure)) {
            return new StorageUnavailableException("the driver failed; nothing was written", e);
        }
        return switch (dialect.failure(failure)) {
            case LOST_RACE -> throw new LostRace(failure);
            case UNAVAILABLE ->
                new StorageUnavailableException("the database failed; nothing was written: " + code(failure), e);
            case REJECTED ->
                new StorageRejectedException(
                        "the database refuses a statement; nothing was written: " + code(failure), e);
            case CORRUPTED -> corrupted(failure);
        };
    }

    private StorageException notRead(Exception e) {
        try {
            return notWritten(e);
        } catch (LostRace lost) {
            return new StorageUnavailableException("the database failed", lost);
        }
    }

    private static String code(SQLException e) {
        return "SQLSTATE " + e.getSQLState() + ", code " + e.getErrorCode();
    }

    @Override
    public void close() {
        connections.close();
    }
}
