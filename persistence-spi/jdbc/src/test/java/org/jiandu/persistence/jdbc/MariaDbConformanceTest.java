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

/** MariaDB keeps the contract, with its server killed. Runs with the profile {@code mariadb} only. */
class MariaDbConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-mariadb";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MariaDbFixture();
    }

    private static final class MariaDbFixture implements StoreFixture {
        private final MariaDbServer server = MariaDbServer.running();
        private final HikariDataSource pool = server.newDatabase();

        @Override
        public Set<Class<?>> extensions() {
            return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        }

        @Override
        public RecordStore open() {
            return JdbcStore.on(pool, Engine.MARIADB);
        }

        @Override
        public Optional<RecordStore> openAfterKill() {
            server.killAndRestart();
            return Optional.of(open());
        }

        @Override
        public void catchUp() {}

        @Override
        public Duration patience() {
            return Duration.ofSeconds(150);
        }

        @Override
        public void close() {
            server.drop(pool);
        }
    }
}
