package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;

/**
 * A commit waits for a standby, and somebody ends the wait: the server commits on this node alone, and says so in a warning or not
 * at all. If this node is lost the commit is, so it must not be acknowledged.
 */
class CancelledWaitTest {
    private static final String WAITING = " FROM pg_stat_activity WHERE wait_event = 'SyncRep'";

    @Test
    void aCommitIsNotAcknowledgedUntilAStandbyHasIt() throws Exception {
        try (PostgresNode node = waiting();
                HikariDataSource patient = PostgresNode.pool(node.url());
                HikariDataSource hasty = PostgresNode.pool(node.url() + "&options=-c%20synchronous_commit=local");
                RecordStore store = JdbcStore.on(patient, Engine.POSTGRESQL);
                RecordStore alone = JdbcStore.on(hasty, Engine.POSTGRESQL)) {
            alone.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            var first = Things.commit("a", 0);
            var second = Things.commit("a", Things.FACTS);
            for (String end : List.of("pg_cancel_backend", "pg_terminate_backend")) {
                assertUnknown(node, end, () -> store.commit(first)); // the second time only vouched for
                assertUnknown(node, end, () -> store.commit(second));
                assertUnknown(
                        node,
                        end,
                        () -> store.extension(AtomicCommits.class)
                                .orElseThrow()
                                .commit(new AtomicCommits.Batch(List.of(first))));
            }
            assertThat(Things.assertWhole(alone, "a")).isEqualTo(second.newVersion());
            CompletableFuture<CommitOutcome> settled = CompletableFuture.supplyAsync(() -> store.commit(second));
            node.await("SELECT count(*) = 1" + WAITING);
            node.set("synchronous_standby_names", "");
            assertThat(settled.get(60, TimeUnit.SECONDS))
                    .isEqualTo(new CommitOutcome.AlreadyCommitted(Receipt.of(second)));
        }
    }

    /** A server that waits for a standby which does not come. */
    private static PostgresNode waiting() throws IOException {
        PostgresNode node = new PostgresNode(PostgresArchive.unpacked()).init();
        node.set("synchronous_standby_names", "absent");
        return node.start();
    }

    private static void assertUnknown(PostgresNode node, String end, Supplier<?> call) throws Exception {
        CompletableFuture<?> answer = CompletableFuture.supplyAsync(call);
        node.await("SELECT count(*) = 1" + WAITING);
        assertThat(node.ask("SELECT " + end + "(pid)" + WAITING)).isEqualTo("t");
        assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(OutcomeUnknownException.class);
    }
}
