package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AtomicCommits.Batch;
import org.jiandu.persistence.AtomicCommits.Committed;
import org.jiandu.persistence.AtomicCommits.VersionConflicts;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;

/** Who break R63 to R68. */
final class AtomicSaboteurs {
    private AtomicSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                atomic(63, "writes a batch until it meets trouble", (store, power) -> batch -> {
                    batch.commits().forEach(store::commit);
                    return new Committed(receipts(batch));
                }),
                atomic(64, "names one conflict of several", (store, power) -> batch -> {
                    AtomicCommits.Outcome outcome = power.commit(batch);
                    if (outcome instanceof VersionConflicts conflicts) {
                        Map.Entry<RecordId, Long> one =
                                conflicts.actualVersions().entrySet().iterator().next();
                        return new VersionConflicts(Map.of(one.getKey(), one.getValue()));
                    }
                    return outcome;
                }),
                atomic(65, "writes the rest of a batch known in part", (store, power) -> batch -> {
                    try {
                        return power.commit(batch);
                    } catch (StorageRejectedException e) {
                        batch.commits().forEach(store::commit);
                        return new Committed(receipts(batch));
                    }
                }),
                atomic(65, "does not know a batch again", (store, power) -> batch -> {
                    AtomicCommits.Outcome outcome = power.commit(batch);
                    return outcome instanceof AtomicCommits.AlreadyCommitted
                            ? new VersionConflicts(Map.of(batch.commits().get(0).id(), 1L))
                            : outcome;
                }),
                atomic(66, "leaves out commits without facts", (store, power) -> batch -> {
                    AtomicCommits.Outcome outcome = power.commit(new Batch(batch.commits().stream()
                            .filter(commit -> !commit.facts().isEmpty())
                            .toList()));
                    return outcome instanceof Committed ? new Committed(receipts(batch)) : outcome;
                }),
                Saboteur.sharing(66, "looks at the guards before it takes the lock", () -> {
                    AtomicInteger lookedAt = new AtomicInteger();
                    return store -> new Forwarding(store) {
                        @Override
                        AtomicCommits atomic(AtomicCommits power) {
                            return batch -> lookThenWrite(batch, power, lookedAt);
                        }
                    };
                }),
                atomic(67, "shows the records of a batch one after the other", (store, power) -> batch -> {
                    for (Commit commit : batch.commits()) {
                        store.commit(commit);
                        ConcurrencySaboteurs.pause();
                    }
                    return new Committed(receipts(batch));
                }),
                new Saboteur(68, "locks in the order of the batch", DeadlockFixture::new));
    }

    private static AtomicCommits.Outcome lookThenWrite(Batch batch, AtomicCommits power, AtomicInteger lookedAt) {
        Map<Boolean, List<Commit>> commits = batch.commits().stream()
                .collect(Collectors.partitioningBy(each -> each.facts().isEmpty()));
        List<Commit> guards = commits.getOrDefault(true, List.of());
        List<Commit> writing = commits.getOrDefault(false, List.of());
        if (guards.isEmpty() || writing.isEmpty() || !(power.commit(new Batch(guards)) instanceof Committed)) {
            return power.commit(batch);
        }
        int looked = lookedAt.incrementAndGet();
        for (int i = 0; i < 1000 && lookedAt.get() < looked + looked % 2; i++) {
            ConcurrencySaboteurs.pause(); // meanwhile, another batch looks at its guards
        }
        AtomicCommits.Outcome outcome = power.commit(new Batch(writing));
        return outcome instanceof Committed ? new Committed(receipts(batch)) : outcome;
    }

    /** Locks one record after the other, and has little patience for what comes of it. */
    private static final class DeadlockFixture extends DurableFixture {
        private final Map<RecordId, ReentrantLock> locks = new ConcurrentHashMap<>();

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public RecordStore open() {
            return new Forwarding(super.open()) {
                @Override
                AtomicCommits atomic(AtomicCommits power) {
                    return batch -> lockedFrom(0, batch, power);
                }
            };
        }

        private AtomicCommits.Outcome lockedFrom(int first, Batch batch, AtomicCommits power) {
            if (first == batch.commits().size()) {
                return power.commit(batch);
            }
            ReentrantLock lock = lock(first, batch);
            try {
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                throw new StorageUnavailableException("interrupted in a deadlock", e);
            }
            try {
                ReentrantLock next = lock(Math.min(first + 1, batch.commits().size() - 1), batch);
                for (int i = 0; i < 100 && !next.isLocked(); i++) {
                    ConcurrencySaboteurs.pause(); // meanwhile, somebody may take it
                }
                return lockedFrom(first + 1, batch, power);
            } finally {
                lock.unlock();
            }
        }

        private ReentrantLock lock(int number, Batch batch) {
            return locks.computeIfAbsent(batch.commits().get(number).id(), id -> new ReentrantLock());
        }
    }

    private static Saboteur atomic(int rule, String what, Saboteur.OnPower<AtomicCommits> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            AtomicCommits atomic(AtomicCommits power) {
                return breaking.power(store, power);
            }
        });
    }

    private static List<Receipt> receipts(Batch batch) {
        return batch.commits().stream().map(Receipt::of).toList();
    }
}
