package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;

/**
 * Writers who do what the contract tells callers to do: whatever fails they commit again, until they know what became of it. Each
 * has a record of its own, and they contend for two.
 */
final class Writers {
    private final RecordStore store;
    private final Ledger ledger;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ExecutorService threads;
    private final List<Future<?>> running = new ArrayList<>();

    Writers(RecordStore store, Ledger ledger, int count) {
        this.store = store;
        this.ledger = ledger;
        threads = Executors.newFixedThreadPool(count);
        for (int i = 0; i < count; i++) {
            String author = "w" + i;
            running.add(threads.submit(() -> write(author)));
        }
    }

    /** Lets each writer come to know what became of its last commit. */
    void stop() throws Exception {
        stopped.set(true);
        threads.shutdown();
        for (Future<?> each : running) {
            each.get(5, TimeUnit.MINUTES);
        }
    }

    private void write(String author) {
        for (int turn = 0; !stopped.get(); turn++) {
            String key = turn % 3 == 0 ? author : "shared" + turn % 2;
            try {
                settle(Things.commit(key, Things.version(store, key), author));
            } catch (StorageUnavailableException e) {
                assertThat(e).hasMessageContaining("SQLSTATE"); // it could not be read
            }
        }
    }

    private void settle(Commit commit) {
        boolean unknown = false;
        boolean settled = false;
        while (!settled) {
            try {
                CommitOutcome outcome = store.commit(commit);
                if (commit.id().key().startsWith("w")) {
                    assertThat(outcome).isNotInstanceOf(CommitOutcome.VersionConflict.class);
                }
                ledger.note(commit, outcome, unknown);
                settled = true;
            } catch (OutcomeUnknownException e) {
                unknown = true;
            } catch (StorageUnavailableException e) {
                assertThat(e).hasMessageContaining("nothing was written");
            }
        }
    }
}
