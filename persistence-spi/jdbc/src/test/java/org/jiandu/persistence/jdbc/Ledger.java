package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;

/** What writers were told of their commits, and when. Thread-safe. */
final class Ledger {
    private final NavigableMap<String, NavigableMap<Long, Commit>> acknowledged = new TreeMap<>();
    private final List<Commit> latest = new ArrayList<>();
    private final Semaphore acknowledgements = new Semaphore(0);
    private long lastTime = System.nanoTime();
    private long longestGap;
    private int unknown;
    private int written;

    /**
     * Notes the answer to a commit.
     *
     * @param doubtful whether it had been unknown what became of the commit
     */
    synchronized void note(Commit commit, CommitOutcome outcome, boolean doubtful) {
        unknown += doubtful ? 1 : 0;
        if (outcome instanceof CommitOutcome.VersionConflict) {
            return;
        }
        if (outcome instanceof CommitOutcome.AlreadyCommitted) {
            assertThat(doubtful).as("somebody else wrote %s", commit).isTrue();
            written++;
        }
        Commit other = acknowledged
                .computeIfAbsent(commit.id().key(), key -> new TreeMap<>())
                .put(commit.expectedVersion(), commit);
        assertThat(other).as("also acknowledged at the version of %s", commit).isNull();
        latest.add(commit);
        longestGap = Math.max(longestGap, System.nanoTime() - lastTime);
        lastTime = System.nanoTime();
        acknowledgements.release();
    }

    synchronized List<String> keys() {
        return List.copyOf(acknowledged.keySet());
    }

    /** What was acknowledged of a record, in the order of versions. */
    synchronized List<Commit> commits(String key) {
        return List.copyOf(acknowledged.getOrDefault(key, new TreeMap<>()).values());
    }

    synchronized int size() {
        return acknowledged.values().stream().mapToInt(NavigableMap::size).sum();
    }

    /** Sees to it that a store, in which nobody writes now, holds what was acknowledged and nothing else. */
    synchronized void assertWhole(RecordStore store) {
        for (String key : keys()) {
            Things.assertWhole(store, key, commits(key));
        }
    }

    /** Sees to it that a store knows every commit that was acknowledged since this was last asked. */
    synchronized void assertKnown(RecordStore store) {
        for (Commit commit : latest) {
            assertThat(store.commit(commit)).isEqualTo(new CommitOutcome.AlreadyCommitted(Receipt.of(commit)));
        }
        latest.clear();
    }

    /** Waits for a number of acknowledgements from now on, and returns how many came in a second. */
    long await(int commits) throws InterruptedException {
        long start = System.nanoTime();
        acknowledgements.drainPermits();
        assertThat(acknowledgements.tryAcquire(commits, 5, TimeUnit.MINUTES))
                .as("acknowledged")
                .isTrue();
        return commits * 1_000_000_000L / (System.nanoTime() - start);
    }

    /** The longest time without an acknowledgement since this was last asked, in milliseconds. */
    synchronized long longestGap() {
        long result = longestGap / 1_000_000;
        longestGap = 0;
        return result;
    }

    /** How many commits had an unknown outcome, and how many of those had been written. */
    synchronized String doubts() {
        return unknown + " unknown outcomes, " + written + " of them written";
    }
}
