package org.jiandu.persistence.jdbc;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;

/** Connections to a file of this process: opened when needed, and a few kept. */
final class IdleConnections implements Connections {
    private static final int KEPT = 8;

    private final String url;
    private final Properties properties;
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    IdleConnections(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    @Override
    public Session take() throws SQLException {
        synchronized (idle) {
            Session kept = idle.pollFirst();
            if (kept != null) {
                return kept;
            }
        }
        return new Session(DriverManager.getConnection(url, properties));
    }

    @Override
    public void give(Session session, boolean clean) {
        synchronized (idle) {
            if (clean && !closed && idle.size() < KEPT) {
                idle.addFirst(session);
                return;
            }
            if (!clean) {
                endIdle(); // after a failed write, H2 opens its file anew once no connection is left
            }
        }
        session.end(clean);
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            endIdle();
        }
    }

    private void endIdle() {
        idle.forEach(session -> session.end(true));
        idle.clear();
    }
}
