package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection, and the statements that were prepared on it, each for the next who says the same. SQLite's driver keeps none by
 * itself, and to prepare one takes longer than to run it. One caller has a session at a time.
 */
final class Session {
    private static final int KEPT = 64;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(KEPT, 0.75f, true);

    Session(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /**
     * Prepares a statement, unless the same was prepared before. The caller closes its results and never the statement, and is
     * done with it before he prepares the same again.
     */
    PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement kept = prepared.get(sql);
        if (kept != null) {
            return kept;
        }
        if (prepared.size() == KEPT) {
            Iterator<PreparedStatement> leastRecentlyUsed = prepared.values().iterator();
            close(leastRecentlyUsed.next());
            leastRecentlyUsed.remove();
        }
        PreparedStatement fresh = connection.prepareStatement(sql);
        prepared.put(sql, fresh);
        return fresh;
    }

    /** Closes the statements: one of them failed, and nobody knows what the driver remembers of that. */
    void forget() {
        prepared.values().forEach(Session::close);
        prepared.clear();
    }

    /**
     * Closes everything; what is not clean is not closed in a way that commits. What fails here changes nothing that was answered, and
     * nobody could do anything about it.
     */
    @SuppressWarnings("EmptyCatch")
    void end(boolean clean) {
        forget();
        try {
            if (!clean) {
                connection.abort(Runnable::run);
            }
        } catch (SQLException | RuntimeException e) {
            // closed below
        }
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            // it is gone
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException | RuntimeException e) {
            // it goes with its connection at the latest
        }
    }
}
