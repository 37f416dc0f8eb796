package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL server of this process, for tests that need a schema of their own and no more. */
final class PostgresServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final PostgresNode node;

    private PostgresServer() throws IOException {
        node = new PostgresNode(PostgresArchive.unpacked()).init().start();
    }

    /** The server of this process, running. */
    static PostgresServer running() {
        return Holder.SERVER;
    }

    private static final class Holder {
        static final PostgresServer SERVER = make();

        private static PostgresServer make() {
            try {
                return new PostgresServer();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL does not start; -Dpg.bin names a folder with another", e);
            }
        }
    }

    /** A pool of connections to a schema that nobody else uses. */
    HikariDataSource newSchema() {
        String schema = "t" + SCHEMAS.incrementAndGet();
        try {
            node.execute("CREATE SCHEMA " + schema);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return PostgresNode.pool(url() + "&currentSchema=" + schema);
    }

    void drop(HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            Dialect.execute(connection, "DROP SCHEMA " + connection.getSchema() + " CASCADE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.close();
        }
    }

    String url() {
        return node.url();
    }

    /** Kills the server with all its processes at once, and starts it again. */
    void killAndRestart() {
        node.kill();
        try {
            node.start();
        } catch (IOException e) {
            throw new IllegalStateException("the server does not start again", e);
        }
    }
}
