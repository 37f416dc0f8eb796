package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Four writers commit, and are killed without warning; nothing that was acknowledged is lost, and nothing is there in part. The
 * rounds go on with the same data. The system property {@code fault.rounds} says how many.
 */
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("fault.rounds", 3);
    private static final int WRITERS = 4;

    @Test
    void sqliteSurvivesTheDeathOfItsProcess(TestReporter reporter) throws Exception {
        killProcesses(Engine.SQLITE, reporter);
    }

    @Test
    void h2SurvivesTheDeathOfItsProcess(TestReporter reporter) throws Exception {
        killProcesses(Engine.H2, reporter);
    }

    private static void killProcesses(Engine engine, TestReporter reporter) throws Exception {
        Map<String, Long> acknowledged = new HashMap<>();
        try (Folder folder = new Folder()) {
            Path file = folder.file("store");
            for (int round = 0; round < ROUNDS; round++) {
                try (Child child = new Child(engine, file, "w", WRITERS, Integer.MAX_VALUE)) {
                    for (int seen = 0; seen < 20 + (37 * round) % 90; seen++) {
                        note(acknowledged, child.line().orElseThrow());
                    }
                    child.kill().forEach(line -> note(acknowledged, line));
                }
                try (RecordStore store = Committer.open(engine.name(), file)) {
                    store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
                    assertNothingLost(store, acknowledged);
                }
            }
        }
        report(reporter, engine, acknowledged);
    }

    private static void note(Map<String, Long> acknowledged, String line) {
        String[] words = line.split(" ", -1);
        assertThat(words[0]).as(line).isEqualTo("A");
        acknowledged.put(words[1], Long.parseLong(words[2]));
    }

    @Test
    void postgresqlSurvivesTheDeathOfItsServer(TestReporter reporter) throws Exception {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try {
            killServer(server::killAndRestart, pool, Engine.POSTGRESQL, reporter);
        } finally {
            server.drop(pool);
        }
    }

    static void killServer(Runnable killAndRestart, HikariDataSource pool, Engine engine, TestReporter reporter)
            throws Exception {
        Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        try (RecordStore store = JdbcStore.on(pool, engine)) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            for (int round = 0; round < ROUNDS; round++) {
                killWhileWriting(killAndRestart, store, acknowledged, 20 + (37 * round) % 90);
                assertNothingLost(store, acknowledged);
            }
        }
        report(reporter, engine, acknowledged);
    }

    private static void killWhileWriting(
            Runnable killAndRestart, RecordStore store, Map<String, Long> acknowledged, int after) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        AtomicInteger commits = new AtomicInteger();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int i = 0; i < WRITERS; i++) {
            String key = "w" + i;
            writers.execute(() -> {
                while (!killed.get()) {
                    commitOnce(store, key, acknowledged, commits);
                }
            });
        }
        while (commits.get() < after) {
            Thread.onSpinWait();
        }
        killAndRestart.run();
        killed.set(true);
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private static void commitOnce(
            RecordStore store, String key, Map<String, Long> acknowledged, AtomicInteger commits) {
        try {
            long version = Things.version(store, key);
            CommitOutcome outcome = store.commit(Things.commit(key, version));
            assertThat(outcome).isInstanceOf(CommitOutcome.Committed.class);
            acknowledged.put(key, version + Things.FACTS);
            commits.incrementAndGet();
        } catch (StorageException e) {
            assertThat(e).hasMessageContaining("SQLSTATE"); // the server is gone
        }
    }

    private static void assertNothingLost(RecordStore store, Map<String, Long> acknowledged) {
        for (Map.Entry<String, Long> each : acknowledged.entrySet()) {
            assertThat(Things.assertWhole(store, each.getKey()))
                    .as("the version of %s, of which %s was acknowledged", each.getKey(), each.getValue())
                    .isGreaterThanOrEqualTo(each.getValue());
            var last = Things.commit(each.getKey(), each.getValue() - Things.FACTS);
            assertThat(store.commit(last)).isEqualTo(new CommitOutcome.AlreadyCommitted(Receipt.of(last)));
        }
    }

    private static void report(TestReporter reporter, Engine engine, Map<String, Long> acknowledged) {
        long commits = acknowledged.values().stream().mapToLong(Long::longValue).sum() / Things.FACTS;
        assertThat(commits).isGreaterThan(20L * ROUNDS);
        reporter.publishEntry(List.of(engine, ROUNDS + " kills", commits + " commits", "lost 0")
                .toString());
    }
}
