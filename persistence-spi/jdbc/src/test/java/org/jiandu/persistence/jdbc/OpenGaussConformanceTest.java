package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** What is made for openGauss keeps the contract on its relative PostgreSQL, with the server killed. */
class OpenGaussConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-opengauss";
    }

    @Override
    protected StoreFixture newFixture() {
        return new OpenGaussFixture();
    }

    /** A schema of its own in the server of this process. */
    private static final class OpenGaussFixture implements StoreFixture {
        private final PostgresServer server = PostgresServer.running();
        private final HikariDataSource pool = server.newSchema();

        @Override
        public Set<Class<?>> extensions() {
            return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        }

        @Override
        public RecordStore open() {
            return JdbcStore.on(pool, Engine.OPENGAUSS);
        }

        @Override
        public Optional<RecordStore> openAfterKill() {
            server.killAndRestart();
            pool.getHikariPoolMXBean().softEvictConnections(); // it does not look at what it handed out a moment ago
            return Optional.of(open());
        }

        @Override
        public void catchUp() {}

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
