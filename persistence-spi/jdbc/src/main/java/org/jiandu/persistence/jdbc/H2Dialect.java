package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jiandu.persistence.Durability;

/** H2. It counts halves of surrogate pairs, so columns for texts are twice as wide. */
final class H2Dialect extends Dialect {
    private static final int LONGEST = 1_048_576;
    private static final int FILE_CORRUPTED = 90030;
    private static final String FILE = "file";

    /**
     * H2 adds a column by making another table: meanwhile there is none for those who ask, and what others commit is lost. One process
     * has the file to itself, so a lock of the process keeps the others out.
     */
    private static final ReadWriteLock TABLES = new ReentrantReadWriteLock(true);

    private final Durability durability;

    H2Dialect(Durability durability) {
        this.durability = durability;
    }

    @Override
    String name() {
        return durability == Durability.VOLATILE ? "jdbc-h2-memory" : "jdbc-h2";
    }

    @Override
    Durability durability() {
        return durability;
    }

    @Override
    String text(int characters) {
        return "VARCHAR(" + 2 * characters + ")";
    }

    @Override
    String ascii(int characters) {
        return "VARCHAR(" + characters + ")";
    }

    @Override
    String payload() {
        return "VARCHAR(" + LONGEST + ")";
    }

    @Override
    String moment(String column) {
        return "DATEADD(MILLISECOND, " + column + ", TIMESTAMP '1970-01-01 00:00:00')";
    }

    @Override
    boolean hasComments() {
        return true;
    }

    @Override
    <T> T using(Supplier<T> work) {
        return locked(TABLES.readLock(), work);
    }

    @Override
    <T> T changing(Supplier<T> work) {
        return locked(TABLES.writeLock(), work);
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    Optional<String> afterCommit() {
        return durability == Durability.VOLATILE ? Optional.empty() : Optional.of("CHECKPOINT SYNC");
    }

    @Override
    void check(Connection connection) throws SQLException {
        boolean inFile = durability != Durability.VOLATILE;
        require(
                connection,
                "SELECT CASE WHEN DATABASE_PATH() IS NULL THEN 'memory' ELSE 'file' END",
                List.of(inFile ? FILE : "memory"),
                "use " + (inFile ? Engine.H2_IN_MEMORY : Engine.H2) + " for this database");
        require(
                connection,
                "SELECT CASE WHEN '' IS NULL THEN 'absent' ELSE 'empty' END",
                List.of("empty"),
                "an empty text is not an absent one");
        // A result that is kept for the next call may be older than what another connection has seen since.
        execute(connection, "SET OPTIMIZE_REUSE_RESULTS 0");
        if (inFile) {
            execute(connection, "SET WRITE_DELAY 0");
        }
    }

    @Override
    Failure failure(SQLException failure) {
        return failure.getErrorCode() == FILE_CORRUPTED ? Failure.CORRUPTED : super.failure(failure);
    }
}
