package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database whose settings break the promise is refused, and says which. */
class SettingsTest {
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "OPENGAUSS"})
    void postgresqlWithoutSynchronousCommitIsRefused(Engine engine) {
        Properties properties = new Properties();
        properties.setProperty("options", "-c synchronous_commit=off");
        IdleConnections connections =
                new IdleConnections(PostgresServer.running().url(), properties);
        assertRefused(connections, engine, "synchronous_commit");
    }

    /** As openGauss does unless it is told otherwise, H2 in this mode takes an empty text for an absent one. */
    @Test
    void opengaussThatKeepsNoEmptyTextsIsRefused() {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        IdleConnections connections = new IdleConnections("jdbc:h2:mem:empty;MODE=Oracle", properties);
        assertRefused(connections, Engine.OPENGAUSS, "DBCOMPATIBILITY");
    }

    @Test
    void sqliteWithoutAJournalIsRefused() {
        try (Folder folder = new Folder()) {
            Properties properties = new Properties();
            properties.setProperty("journal_mode", "MEMORY");
            assertRefused(
                    new IdleConnections("jdbc:sqlite:" + folder.file("store"), properties),
                    Engine.SQLITE,
                    "journal_mode");
        }
    }

    @Test
    void sqliteIsSynchronisedWhateverTheHostSet() throws SQLException {
        try (Folder folder = new Folder()) {
            Properties properties = new Properties();
            properties.setProperty("journal_mode", "WAL");
            properties.setProperty("synchronous", "OFF");
            IdleConnections connections = new IdleConnections("jdbc:sqlite:" + folder.file("store"), properties);
            try (RecordStore store = new JdbcRecordStore(connections, Engine.SQLITE.dialect())) {
                store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
                store.commit(Things.commit("a", 0));
                Session used = connections.take();
                assertThat(Dialect.ask(used.connection(), "PRAGMA synchronous")).isEqualTo("2"); // FULL
                connections.give(used, true);
            }
        }
    }

    @Test
    void h2SaysWhetherItIsInAFile() {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        assertRefused(new IdleConnections("jdbc:h2:mem:settings", properties), Engine.H2, "H2_IN_MEMORY");
        try (Folder folder = new Folder()) {
            IdleConnections file = new IdleConnections("jdbc:h2:" + folder.file("store"), properties);
            assertRefused(file, Engine.H2_IN_MEMORY, "use H2 ");
        }
    }

    static void assertRefused(Connections connections, Engine engine, String reason) {
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            assertThatThrownBy(() -> store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY))
                    .isInstanceOf(StorageRejectedException.class)
                    .hasMessageContaining(reason);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsUnavailable() {
        try (Folder folder = new Folder();
                RecordStore store = SqliteStore.open(folder.file("no folder").resolve("store"))) {
            assertThatThrownBy(() -> store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY))
                    .isInstanceOf(StorageUnavailableException.class);
        }
    }

    /** Transactions are counted anew in a restored database, and the feed would hide what it held. */
    @Test
    void aFeedThatWasRestoredFromADumpIsRefusedUntilItIsNumberedAnew() throws SQLException {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try (RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("a", 0));
            ChangeFeed feed = store.extension(ChangeFeed.class).orElseThrow();
            execute(pool, "UPDATE jiandu_journal SET feed_tx = '999999999999'");
            assertThatThrownBy(() -> feed.read("t", PageRequest.first(10)))
                    .isInstanceOf(StorageCorruptedException.class)
                    .hasMessageContaining("restored");
            execute(pool, "UPDATE jiandu_journal SET feed_tx = '3'");
            assertThat(feed.read("t", PageRequest.first(10)).entries()).hasSize(Things.FACTS);
        } finally {
            server.drop(pool);
        }
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
