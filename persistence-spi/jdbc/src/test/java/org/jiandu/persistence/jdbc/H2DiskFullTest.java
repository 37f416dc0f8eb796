package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.jiandu.persistence.StorageRejectedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk under H2 is full, after more or less of a commit. H2 closes the database then, and the store opens it anew. */
class H2DiskFullTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 4_096, 10_000, 16_384, 30_000, 100_000})
    void h2SaysSoAndLosesNothingAndGoesOn(long room) throws Exception {
        H2FullDisk.ROOM.set(Long.MAX_VALUE);
        try (Folder folder = new Folder();
                RecordStore store = new JdbcRecordStore(someIdle(folder), Engine.H2.dialect())) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("a", 0));
            H2FullDisk.ROOM.set(room);
            AtomicLong acknowledged = new AtomicLong(Things.FACTS);
            assertThatThrownBy(() -> commitFrom(acknowledged, store)).isInstanceOf(OutcomeUnknownException.class);
            assertThatThrownBy(() -> commitFrom(acknowledged, store))
                    .isInstanceOf(StorageException.class)
                    .isNotInstanceOf(StorageRejectedException.class);
            H2FullDisk.ROOM.set(Long.MAX_VALUE);
            Commit again = Things.commit("a", acknowledged.get());
            assertThat(store.commit(again))
                    .isIn(new Committed(Receipt.of(again)), new AlreadyCommitted(Receipt.of(again)));
            assertThat(Things.assertWhole(store, "a")).isEqualTo(again.newVersion());
        }
    }

    private static void commitFrom(AtomicLong acknowledged, RecordStore store) {
        while (true) {
            Commit commit = Things.commit("a", acknowledged.get());
            assertThat(store.commit(commit))
                    .isIn(new Committed(Receipt.of(commit)), new AlreadyCommitted(Receipt.of(commit)));
            acknowledged.set(commit.newVersion());
        }
    }

    /** Connections of which several are idle, as after calls of several callers. */
    private static Connections someIdle(Folder folder) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        IdleConnections connections = new IdleConnections(H2Store.url(H2FullDisk.name(folder)), properties);
        List<Session> taken = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            taken.add(connections.take());
        }
        taken.forEach(each -> connections.give(each, true));
        return connections;
    }
}
