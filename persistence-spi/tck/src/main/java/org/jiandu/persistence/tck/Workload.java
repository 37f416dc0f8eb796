package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.OutcomeUnknownException;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;

/** One caller that loads and commits at random, and writes down what it was answered and when. */
final class Workload {
    private static final int CALLS = 60;

    final List<RecordedHistory.Attempt> attempts = new ArrayList<>();
    final Map<RecordId, List<RecordedHistory.Read>> reads = new HashMap<>();

    private final List<RecordStore> stores;
    private final List<RecordId> records;
    private final Function<RecordId, Draft> drafts;
    private final SplittableRandom random;
    private final Map<RecordId, Long> known = new HashMap<>();

    Workload(List<RecordStore> stores, List<RecordId> records, Function<RecordId, Draft> drafts, long seed) {
        this.stores = stores;
        this.records = records;
        this.drafts = drafts;
        this.random = new SplittableRandom(seed);
    }

    /** Of ten calls, four load, four commit at the version known, one at another, and one repeats an earlier commit. */
    Workload run() {
        for (int i = 0; i < CALLS; i++) {
            RecordStore store = oneOf(stores);
            RecordId id = oneOf(records);
            int choice = random.nextInt(10);
            if (choice < 4) {
                load(store, id);
            } else if (choice == 9 && !attempts.isEmpty()) {
                commit(store, oneOf(attempts).commit());
            } else {
                long version = known.getOrDefault(id, 0L) + (choice == 8 ? random.nextInt(3) : 0);
                commit(store, drafts.apply(id).at(version).facts(facts()).commit());
            }
        }
        return this;
    }

    private String[] facts() {
        return random.ints(random.nextInt(1, 4), 0, 1000)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    private void load(RecordStore store, RecordId id) {
        long start = System.nanoTime();
        Optional<StoredRecord> head = store.load(id);
        long end = System.nanoTime();
        reads.computeIfAbsent(id, each -> new ArrayList<>()).add(new RecordedHistory.Read(start, end, head));
        known.put(id, head.map(StoredRecord::version).orElse(0L));
    }

    private void commit(RecordStore store, Commit commit) {
        long start = System.nanoTime();
        try {
            CommitOutcome outcome = store.commit(commit);
            attempts.add(new RecordedHistory.Attempt(start, System.nanoTime(), commit, Optional.of(outcome)));
            learn(commit.id(), outcome);
        } catch (OutcomeUnknownException e) {
            attempts.add(new RecordedHistory.Attempt(start, System.nanoTime(), commit, Optional.empty()));
        } catch (StorageUnavailableException e) {
            Thread.onSpinWait(); // surely not written: nothing to write down
        }
    }

    private void learn(RecordId id, CommitOutcome outcome) {
        if (outcome instanceof Committed committed) {
            known.put(id, committed.receipt().version());
        } else if (outcome instanceof AlreadyCommitted already) {
            known.merge(id, already.receipt().version(), Math::max);
        } else if (outcome instanceof VersionConflict conflict) {
            known.put(id, conflict.actualVersion());
        }
    }

    private <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
