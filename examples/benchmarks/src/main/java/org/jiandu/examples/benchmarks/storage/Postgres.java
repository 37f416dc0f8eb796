package org.jiandu.examples.benchmarks.storage;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.jdbc.EventTableFactory;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.JdbcStore;

/** PostgreSQL, a server that is started in the folder, with the settings of production. Everybody has a database of it. */
final class Postgres implements Database, Database.Others {
    private static final String USER = "postgres";

    private final EmbeddedPostgres server;
    private final Set<String> databases = new HashSet<>();
    private final Set<HikariDataSource> pools = new HashSet<>();

    Postgres(Path folder) throws IOException {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public RecordStore store(String who) throws SQLException {
        HikariDataSource pool = pool(who);
        pools.add(pool);
        return JdbcStore.on(pool, Engine.POSTGRESQL);
    }

    @Override
    public Connection connect(String who) throws SQLException {
        return DriverManager.getConnection(url(who));
    }

    @Override
    public boolean countsFacts() {
        return false;
    }

    @Override
    public Optional<Others> others() {
        return Optional.of(this);
    }

    @Override
    public HikariDataSource pool(String who) throws SQLException {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url(who));
        pool.setMaximumPoolSize(2);
        return pool;
    }

    @Override
    public EventTableFactory tables() {
        return PostgresEventTableFactory.INSTANCE;
    }

    @Override
    public void lookAtTables() throws SQLException {
        for (String each : databases) {
            try (Connection connection = connect(each);
                    Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
        }
    }

    private String url(String who) throws SQLException {
        if (databases.add(who)) {
            try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(USER, USER));
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + who);
            }
        }
        return server.getJdbcUrl(USER, who);
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }
}
