package org.jiandu.persistence.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** H2 in memory, from a pool of the host, keeps the contract and says that it is volatile. */
class H2MemoryConformanceTest extends RecordStoreConformance {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Override
    protected String adapter() {
        return "jdbc-h2-memory";
    }

    @Override
    protected StoreFixture newFixture() {
        return new MemoryFixture();
    }

    private static final class MemoryFixture implements StoreFixture {
        private final JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:t" + DATABASES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000", "sa", "");

        @Override
        public Set<Class<?>> extensions() {
            return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
        }

        @Override
        public RecordStore open() {
            return JdbcStore.on(pool, Engine.H2_IN_MEMORY);
        }

        @Override
        public Optional<RecordStore> openAfterKill() {
            return Optional.empty();
        }

        @Override
        public void catchUp() {}

        @Override
        public Duration patience() {
            return Duration.ofSeconds(60);
        }

        @Override
        public void close() {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                pool.dispose();
            }
        }
    }
}
