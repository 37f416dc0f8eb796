package org.jiandu.examples.benchmarks.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.SqliteStore;

/** SQLite with a write-ahead log. */
record Sqlite(Path folder) implements Database {
    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public RecordStore store(String who) {
        return SqliteStore.open(folder.resolve(who));
    }

    @Override
    public Connection connect(String who) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(who), properties);
    }

    @Override
    public List<String> begin() {
        return List.of("PRAGMA synchronous = FULL", "BEGIN IMMEDIATE");
    }

    @Override
    public Optional<Others> others() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
