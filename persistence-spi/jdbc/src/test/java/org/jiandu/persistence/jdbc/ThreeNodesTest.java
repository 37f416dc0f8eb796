package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Three nodes of PostgreSQL, and four writers. In each round the primary is killed without warning while they write, a standby takes
 * its place, and the dead node comes back as a standby. Nothing that was acknowledged is lost, and nobody's answer was untrue. The
 * system property {@code fault.rounds} says how many rounds; the data goes on through all of them.
 */
class ThreeNodesTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 3);
    private static final int WRITERS = 4;
    private static final int COMMITS = 500;

    private final Ledger ledger = new Ledger();

    @Test
    void surviveTheDeathOfTheirPrimary(TestReporter reporter) throws Exception {
        try (PostgresCluster nodes = new PostgresCluster();
                HikariDataSource pool = PostgresNode.pool(nodes.url());
                RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            Follower follower = new Follower(store);
            for (int round = 1; round <= ROUNDS; round++) {
                reporter.publishEntry("round " + round + ": " + failOver(nodes, store, follower, round));
                assertNothingLost(nodes, store, follower);
            }
        }
        assertThat(ledger.size()).isGreaterThan(3 * COMMITS * ROUNDS);
        reporter.publishEntry(ROUNDS + " rounds, " + ledger.size() + " commits, lost 0, " + ledger.doubts());
    }

    private String failOver(PostgresCluster nodes, RecordStore store, Follower follower, int round) throws Exception {
        Writers writers = new Writers(store, ledger, WRITERS);
        long before = ledger.await(COMMITS + (37 * round) % 90);
        follower.read();
        ledger.longestGap();
        PostgresNode dead = nodes.primary();
        dead.kill();
        nodes.failOver();
        ledger.await(1);
        long gap = ledger.longestGap();
        long meanwhile = ledger.await(COMMITS);
        follower.read();
        long start = System.nanoTime();
        nodes.rejoin(dead);
        long back = (System.nanoTime() - start) / 1_000_000;
        long afterwards = ledger.await(COMMITS);
        writers.stop();
        return nodes.name(dead) + " killed, " + nodes.name(nodes.primary()) + " follows it; no answer for " + gap
                + " ms; commits in a second " + before + ", with one node dead " + meanwhile + ", with three again "
                + afterwards + "; back after " + back + " ms; so far " + ledger.doubts();
    }

    private void assertNothingLost(PostgresCluster nodes, RecordStore store, Follower follower) throws Exception {
        ledger.assertWhole(store);
        ledger.assertKnown(store);
        nodes.primary().await(PostgresConformanceTest.SETTLED);
        follower.read();
        for (String key : ledger.keys()) {
            List<JournalEntry> journal = ledger.commits(key).stream()
                    .flatMap(commit -> JournalEntry.of(commit).stream())
                    .toList();
            assertThat(follower.seen(key)).isEqualTo(journal);
        }
        for (PostgresNode standby : nodes.standbys()) {
            nodes.awaitFollowing(standby);
            try (HikariDataSource pool = PostgresNode.pool(standby.url());
                    RecordStore copy = JdbcStore.on(pool, Engine.POSTGRESQL)) {
                copy.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
                ledger.assertWhole(copy);
            }
        }
    }
}
