package org.jiandu.persistence.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.StoreFixture;

/** A database of its own in the MariaDB server of this process. */
final class MariaDbFixture implements StoreFixture {
    private final MariaDbServer server = MariaDbServer.running();
    private final Engine engine;
    private final HikariDataSource pool;

    MariaDbFixture(Engine engine, String driver) {
        this.engine = engine;
        pool = server.newDatabase(driver);
    }

    @Override
    public Set<Class<?>> extensions() {
        return Set.of(AtomicCommits.class, ChangeFeed.class, Purge.class);
    }

    @Override
    public RecordStore open() {
        return JdbcStore.on(pool, engine);
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
        return Duration.ofSeconds(150);
    }

    @Override
    public void close() {
        server.drop(pool);
    }
}
