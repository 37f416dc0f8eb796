package org.jiandu.examples.quickstart;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.JdbcStore;
import org.jiandu.persistence.jdbc.SqliteStore;

/**
 * What keeps the data: a file of SQLite, or a PostgreSQL of one's own.
 *
 * @param store the store
 * @param pool the connections, where there is a server
 */
record Storage(RecordStore store, Optional<HikariDataSource> pool) implements AutoCloseable {
    static final String SQLITE = "SQLite";

    /** The name of a store: of a server the address, without what may be secret. */
    static String name(Optional<String> postgres) {
        return postgres.map(url -> url.replaceAll("[?].*", "")).orElse(SQLITE);
    }

    static Storage sqlite(Path file) {
        return new Storage(SqliteStore.open(file), Optional.empty());
    }

    static Storage postgres(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(4);
        config.setInitializationFailTimeout(-1); // the store says what is wrong
        config.setConnectionTimeout(10_000);
        HikariDataSource pool = new HikariDataSource(config);
        return new Storage(JdbcStore.on(pool, Engine.POSTGRESQL), Optional.of(pool));
    }

    @Override
    public void close() {
        store.close();
        pool.ifPresent(HikariDataSource::close);
    }
}
