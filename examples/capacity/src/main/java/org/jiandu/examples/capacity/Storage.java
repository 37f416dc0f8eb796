package org.jiandu.examples.capacity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.JdbcStore;
import org.jiandu.persistence.jdbc.SqliteStore;

/** What keeps the data: SQLite, a PostgreSQL that is started here, or a PostgreSQL of one's own. */
interface Storage extends AutoCloseable {
    /** What it is, without what may be secret. */
    String name();

    RecordStore store();

    /** How many bytes all of it has on the disk. */
    long bytes();

    @Override
    void close();

    /** A file in a folder. */
    static Storage sqlite(Path folder) {
        return new Sqlite(SqliteStore.open(folder.resolve("registry.sqlite")), folder);
    }

    /** A server whose data is in a folder, with the settings of production, and for the rest those it comes with. */
    static Storage embeddedPostgres(Path folder, int threads) throws IOException, InterruptedException {
        endFormer(folder);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(5)) // it may have a log to recover
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        String url = server.getJdbcUrl("postgres", "postgres");
        return new Postgres("PostgreSQL, started here", Postgres.pool(url, threads), () -> close(server));
    }

    /** A run that was killed has left its server behind. */
    private static void endFormer(Path folder) throws IOException, InterruptedException {
        Path lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        boolean isRunning = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(lock).get(0)))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .filter(ProcessHandle::destroy)
                .isPresent();
        for (int wait = 0; isRunning && Files.exists(lock) && wait < 600; wait++) {
            Thread.sleep(100);
        }
    }

    /** A server that is there. */
    static Storage postgres(String url, int threads) {
        return new Postgres(url.replaceAll("[?].*", ""), Postgres.pool(url, threads), () -> {});
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of the files in a folder, and in those under it. */
    static long bytesIn(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SQLite. */
    record Sqlite(RecordStore store, Path folder) implements Storage {
        @Override
        public String name() {
            return "SQLite";
        }

        @Override
        public long bytes() {
            return bytesIn(folder);
        }

        @Override
        public void close() {
            store.close();
        }
    }

    /** PostgreSQL. */
    record Postgres(String name, HikariDataSource pool, Runnable after, RecordStore store) implements Storage {
        Postgres(String name, HikariDataSource pool, Runnable after) {
            this(name, pool, after, JdbcStore.on(pool, Engine.POSTGRESQL));
        }

        static HikariDataSource pool(String url, int threads) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(threads + 1);
            config.setInitializationFailTimeout(-1); // the store says what is wrong
            config.setConnectionTimeout(10_000);
            return new HikariDataSource(config);
        }

        @Override
        public long bytes() {
            try (Connection connection = pool.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT pg_database_size(current_database())")) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException e) {
                throw new IllegalStateException("the server does not say how large its database is", e);
            }
        }

        @Override
        public void close() {
            store.close();
            pool.close();
            after.run();
        }
    }
}
