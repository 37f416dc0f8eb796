package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.junit.jupiter.api.Test;

/** Two batches write a record each, as long as the other's stays as it is: never may both win, or each decided on what the other undid. */
class GuardTest {
    private static final int ROUNDS = 30;

    @Test
    void postgresqlLocksWhatABatchDependsOn() throws Exception {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try (RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            raceForEachOther(store);
        } finally {
            server.drop(pool);
        }
    }

    @Test
    void sqliteLocksWhatABatchDependsOn() throws Exception {
        try (Folder folder = new Folder();
                RecordStore store = SqliteStore.open(folder.file("store"))) {
            raceForEachOther(store);
        }
    }

    @Test
    void h2LocksWhatABatchDependsOn() throws Exception {
        try (Folder folder = new Folder();
                RecordStore store = H2Store.open(folder.file("store"))) {
            raceForEachOther(store);
        }
    }

    private static void raceForEachOther(RecordStore store) throws Exception {
        store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        for (int round = 0; round < ROUNDS; round++) {
            race(store, "new" + round + "a", "new" + round + "b", 0);
            store.commit(Things.commit("a" + round, 0));
            store.commit(Things.commit("b" + round, 0));
            race(store, "a" + round, "b" + round, Things.FACTS);
        }
    }

    private static void race(RecordStore store, String one, String other, long version) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = callers.submit(() -> wins(store, start, one, other, version));
            Future<Boolean> second = callers.submit(() -> wins(store, start, other, one, version));
            assertThat(first.get(60, TimeUnit.SECONDS) && second.get(60, TimeUnit.SECONDS))
                    .as("both won")
                    .isFalse();
        } finally {
            callers.shutdown();
        }
    }

    private static boolean wins(RecordStore store, CyclicBarrier start, String written, String guarded, long version)
            throws Exception {
        Commit write = Things.commit(written, version);
        Commit same = Things.commit(guarded, version);
        Commit guard = new Commit(
                same.id(),
                version,
                new UUID(0, version),
                same.recordedAt(),
                List.of(),
                same.snapshot(),
                same.attributes());
        AtomicCommits atomic = store.extension(AtomicCommits.class).orElseThrow();
        start.await(60, TimeUnit.SECONDS);
        try {
            return atomic.commit(new AtomicCommits.Batch(List.of(write, guard))) instanceof AtomicCommits.Committed;
        } catch (StorageUnavailableException e) {
            return false;
        }
    }
}
