package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The connection is cut at every step of a commit, a batch and a purge, before the step and after it. */
class CutConnectionTest {
    /** What the caller was told. */
    private enum Told {
        WRITTEN,
        NOT_WRITTEN,
        UNKNOWN
    }

    @Test
    void sqliteTellsTheTruth() throws SQLException {
        try (Folder folder = new Folder()) {
            Properties properties = new Properties();
            properties.setProperty("busy_timeout", "10000");
            cutEverywhere(new IdleConnections("jdbc:sqlite:" + folder.file("store"), properties), Engine.SQLITE);
        }
    }

    @Test
    void h2TellsTheTruth() throws SQLException {
        try (Folder folder = new Folder()) {
            Properties properties = new Properties();
            properties.setProperty("user", "sa");
            properties.setProperty("password", "");
            cutEverywhere(new IdleConnections("jdbc:h2:" + folder.file("store"), properties), Engine.H2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "OPENGAUSS"})
    void postgresqlTellsTheTruth(Engine engine) throws SQLException {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try {
            cutEverywhere(Connections.of(pool), engine);
        } finally {
            server.drop(pool);
        }
    }

    static void cutEverywhere(Connections connections, Engine engine) throws SQLException {
        Dialect dialect = engine.dialect();
        try (RecordStore store = new JdbcRecordStore(connections, dialect);
                Connection open =
                        connections.take().connection()) { // so that the engine does not close the file each time
            assertThat(open.isValid(10)).isTrue();
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            for (boolean before : List.of(true, false)) {
                cutCommits(connections, dialect, store, before);
                cutBatches(connections, dialect, store, before);
                cutPurges(connections, dialect, store, before);
            }
        }
    }

    private static void cutCommits(Connections connections, Dialect dialect, RecordStore store, boolean before) {
        Map<Told, Integer> told = new EnumMap<>(Told.class);
        String key = "one" + before;
        boolean broken = true;
        for (int step = 1; broken; step++) {
            long version = Things.version(store, key);
            Commit commit = Things.commit(key, version);
            CutConnections cut = new CutConnections(connections, step, before);
            Told answer = ask(cut, dialect, failing -> failing.commit(commit));
            broken = cut.isBroken();
            told.merge(answer, 1, Integer::sum);
            assertTrue(answer, Things.assertWhole(store, key) > version);
            assertThat(store.commit(commit).toString())
                    .contains(Receipt.of(commit).toString());
            assertThat(Things.assertWhole(store, key)).isEqualTo(commit.newVersion());
        }
        assertThat(told).containsKeys(Told.values());
    }

    private static void cutBatches(Connections connections, Dialect dialect, RecordStore store, boolean before) {
        AtomicCommits atomic = store.extension(AtomicCommits.class).orElseThrow();
        boolean broken = true;
        for (int step = 1; broken; step++) {
            long version = Things.version(store, "two" + before);
            AtomicCommits.Batch batch = new AtomicCommits.Batch(
                    List.of(Things.commit("two" + before, version), Things.commit("three" + before, version)));
            CutConnections cut = new CutConnections(connections, step, before);
            Told answer = ask(
                    cut,
                    dialect,
                    failing ->
                            failing.extension(AtomicCommits.class).orElseThrow().commit(batch));
            broken = cut.isBroken();
            assertTrue(answer, Things.version(store, "two" + before) > version);
            assertThat(Things.assertWhole(store, "two" + before))
                    .isEqualTo(Things.assertWhole(store, "three" + before));
            assertThat(atomic.commit(batch).toString()).contains("receipts");
            assertThat(Things.assertWhole(store, "three" + before)).isEqualTo(version + Things.FACTS);
        }
    }

    private static void cutPurges(Connections connections, Dialect dialect, RecordStore store, boolean before) {
        Purge purge = store.extension(Purge.class).orElseThrow();
        boolean broken = true;
        for (int step = 1; broken; step++) {
            store.commit(Things.commit("four", 0));
            CutConnections cut = new CutConnections(connections, step, before);
            Told answer = ask(
                    cut,
                    dialect,
                    failing -> failing.extension(Purge.class).orElseThrow().purge(Things.id("four"), Things.FACTS));
            broken = cut.isBroken();
            assertTrue(answer, Things.assertWhole(store, "four") == 0);
            assertThat(purge.purge(Things.id("four"), Things.FACTS)).isTrue();
        }
    }

    /** A call on a store whose connection will break. */
    private interface Call {
        Object on(RecordStore store);
    }

    private static Told ask(CutConnections cut, Dialect dialect, Call call) {
        RecordStore failing = JdbcRecordStore.prepared(cut, dialect, Things.SCHEMA);
        try {
            assertThat(call.on(failing)).isNotNull();
            return Told.WRITTEN;
        } catch (StorageUnavailableException e) {
            return Told.NOT_WRITTEN;
        } catch (OutcomeUnknownException e) {
            return Told.UNKNOWN;
        }
    }

    private static void assertTrue(Told answer, boolean written) {
        if (answer != Told.UNKNOWN) {
            assertThat(written).as("told " + answer).isEqualTo(answer == Told.WRITTEN);
        }
    }
}
