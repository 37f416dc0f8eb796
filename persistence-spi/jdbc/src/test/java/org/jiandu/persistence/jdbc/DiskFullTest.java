package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;

/** The disk is full: the engine may not take another page. */
class DiskFullTest {
    @Test
    void sqliteSaysSoAndLosesNothingAndGoesOn() throws Exception {
        AtomicLong pages = new AtomicLong(1_000_000);
        try (Folder folder = new Folder();
                RecordStore store = new JdbcRecordStore(limited(folder, pages), Engine.SQLITE.dialect())) {
            // a limit below what there is means: no more
            assertItLosesNothingAndGoesOn(store, () -> pages.set(1), () -> pages.set(1_000_000), "nothing was written");
        }
    }

    /** Fills the disk while the store is used. */
    static void assertItLosesNothingAndGoesOn(RecordStore store, Runnable fill, Runnable makeRoom, String reason) {
        store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        store.commit(Things.commit("a", 0));
        fill.run();
        AtomicLong version = new AtomicLong(Things.FACTS);
        assertThatThrownBy(() -> {
                    while (true) {
                        var commit = Things.commit("a", version.get());
                        assertThat(store.commit(commit)).isInstanceOf(CommitOutcome.Committed.class);
                        version.set(commit.newVersion());
                    }
                })
                .isInstanceOf(StorageUnavailableException.class)
                .hasMessageContaining("nothing was written")
                .hasMessageContaining(reason);
        assertThat(Things.assertWhole(store, "a")).isEqualTo(version.get());
        makeRoom.run();
        var again = Things.commit("a", version.get());
        assertThat(store.commit(again)).isEqualTo(new CommitOutcome.Committed(Receipt.of(again)));
        assertThat(Things.assertWhole(store, "a")).isEqualTo(again.newVersion());
    }

    private static Connections limited(Folder folder, AtomicLong pages) {
        Properties properties = new Properties();
        properties.setProperty("journal_mode", "WAL");
        IdleConnections real = new IdleConnections("jdbc:sqlite:" + folder.file("store"), properties);
        return new Connections() {
            @Override
            public Session take() throws SQLException {
                Session session = real.take();
                try (Statement statement = session.connection().createStatement()) {
                    statement.execute("PRAGMA max_page_count = " + pages.get());
                }
                return session;
            }

            @Override
            public void give(Session session, boolean clean) {
                real.give(session, clean);
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }
}
