package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;

/** The change feed where it goes by the numbers of transactions. */
class FeedTest {
    /** As texts 100 comes before 99. */
    @Test
    void ordersTransactionsByNumber() throws SQLException {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try (RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("early", 0));
            store.commit(Things.commit("late", 0));
            try (Connection connection = pool.getConnection()) {
                Dialect.execute(connection, "UPDATE jiandu_journal SET feed_tx = '99' WHERE record_key = 'early'");
                Dialect.execute(connection, "UPDATE jiandu_journal SET feed_tx = '100' WHERE record_key = 'late'");
            }
            ChangeFeed feed = store.extension(ChangeFeed.class).orElseThrow();
            PageRequest page = PageRequest.first(Things.FACTS);
            ChangeFeed.Changes first = feed.read("t", page);
            ChangeFeed.Changes second = feed.read("t", page.after(first.cursor()));
            assertThat(first.entries()).isEqualTo(JournalEntry.of(Things.commit("early", 0)));
            assertThat(second.entries()).isEqualTo(JournalEntry.of(Things.commit("late", 0)));
        } finally {
            server.drop(pool);
        }
    }
}
