package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** PostgreSQL keeps the contract, with its server killed. */
class PostgresConformanceTest extends RecordStoreConformance {
    /** Whether the feed shows everything: no older transaction is running. */
    static final String SETTLED =
            "SELECT COALESCE(MAX(feed_tx) < pg_snapshot_xmin(pg_current_snapshot()), TRUE) FROM " + Names.JOURNAL;

    @Override
    protected String adapter() {
        return "jdbc-postgresql";
    }

    @Override
    protected StoreFixture newFixture() {
        return new PostgresFixture();
    }

    /** A schema of its own in the server of this process. */
    private static final class PostgresFixture implements StoreFixture {
        private final PostgresServer server = PostgresServer.running();
        private final HikariDataSource pool = server.newSchema();

        @Override
        public Set<Class<?>> extensions() {
            return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        }

        @Override
        public RecordStore open() {
            return JdbcStore.on(pool, Engine.POSTGRESQL);
        }

        @Override
        public Optional<RecordStore> openAfterKill() {
            server.killAndRestart();
            pool.getHikariPoolMXBean().softEvictConnections(); // it does not look at what it handed out a moment ago
            return Optional.of(open());
        }

        /** The feed waits until no older transaction is running. */
        @Override
        public void catchUp() {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement()) {
                boolean settled = false;
                while (!settled) {
                    try (ResultSet rows = statement.executeQuery(SETTLED)) {
                        settled = rows.next() && rows.getBoolean(1);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(60);
        }

        @Override
        public void close() {
            server.drop(pool);
        }
    }
}
