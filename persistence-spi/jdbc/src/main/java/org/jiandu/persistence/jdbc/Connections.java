package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where sessions come from and go to. Thread-safe. */
interface Connections extends AutoCloseable {
    Session take() throws SQLException;

    /**
     * Takes a session back.
     *
     * @param clean whether no transaction is open in it; what is not clean must not be used again, nor be closed in a way that commits
     */
    void give(Session session, boolean clean);

    @Override
    void close();

    /** The connections of the host. */
    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public Session take() throws SQLException {
                Connection connection = source.getConnection();
                if (!connection.getAutoCommit()) {
                    connection.setAutoCommit(true);
                }
                return new Session(connection);
            }

            @Override
            public void give(Session session, boolean clean) {
                session.end(clean);
            }

            @Override
            public void close() {}
        };
    }
}
