package org.jiandu.persistence.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.tck.RecordStoreConformance;
import org.jiandu.persistence.tck.StoreFixture;

/** The embedded store keeps the contract. */
class SqliteConformanceTest extends RecordStoreConformance {
    @Override
    protected String adapter() {
        return "jdbc-sqlite";
    }

    @Override
    protected StoreFixture newFixture() {
        return new SqliteFixture();
    }

    private static final class SqliteFixture extends FileFixture {
        @Override
        RecordStore open(Path file) {
            return SqliteStore.open(file);
        }

        /** A reader keeps the log from being begun anew between the two copies; the log alone says what was committed. */
        @Override
        void copy(Path file, Path copy) throws Exception {
            try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = reader.createStatement()) {
                statement.execute("BEGIN");
                statement.executeQuery("SELECT COUNT(*) FROM " + Names.SCHEMA).close();
                Files.copy(file, copy);
                Files.copy(file.resolveSibling("store-wal"), copy.resolveSibling("copy-wal"));
                statement.execute("ROLLBACK");
            }
        }
    }
}
