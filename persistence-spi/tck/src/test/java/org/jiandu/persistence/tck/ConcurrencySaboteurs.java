package org.jiandu.persistence.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;

/** Who break R18 to R24. */
final class ConcurrencySaboteurs {
    private ConcurrencySaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.commit(
                        18, "looks at the version before it takes the lock", ConcurrencySaboteurs::checkThenAct),
                Saboteur.sharing(19, "takes any other writer for a conflict", () -> {
                    AtomicInteger writers = new AtomicInteger();
                    return store -> new OneWriter(store, writers);
                }),
                Saboteur.commit(20, "looks for the commit id before it takes the lock", (store, commit) -> {
                    boolean known = Suite.history(store, commit.id()).stream()
                            .anyMatch(entry -> entry.commitId().equals(commit.commitId()));
                    pause();
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof AlreadyCommitted && !known
                            ? new VersionConflict(commit.newVersion())
                            : outcome;
                }),
                Saboteur.commit(21, "writes the facts of a commit one by one", ConcurrencySaboteurs::oneByOne),
                Saboteur.sharing(22, "gives heads from a replica that is one commit behind", () -> {
                    Map<RecordId, StoredRecord> replica = new ConcurrentHashMap<>();
                    return store -> new ReadsReplica(store, replica);
                }),
                Saboteur.commit(22, "loses an update: acknowledges what another one overwrote", (store, commit) -> {
                    boolean fits = version(store, commit.id()) == commit.expectedVersion();
                    pause();
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof VersionConflict && fits ? new Committed(Receipt.of(commit)) : outcome;
                }),
                Saboteur.store(23, "keeps heads in the instance", KeepsHeads::new),
                Saboteur.store(24, "cannot go on after an interrupt", BreaksWhenInterrupted::new));
    }

    private static CommitOutcome checkThenAct(RecordStore store, Commit commit) {
        long version = version(store, commit.id());
        if (version != commit.expectedVersion()) {
            return store.commit(commit);
        }
        pause();
        CommitOutcome outcome = store.commit(commit);
        while (outcome instanceof VersionConflict conflict) {
            outcome = store.commit(Edit.at(commit, conflict.actualVersion()));
        }
        return new Committed(Receipt.of(commit));
    }

    private static CommitOutcome oneByOne(RecordStore store, Commit commit) {
        CommitOutcome outcome = new Committed(Receipt.of(commit));
        for (int i = 0; i < commit.facts().size() && outcome instanceof Committed; i++) {
            outcome = store.commit(Edit.named(
                    Edit.at(Edit.facts(commit, List.of(commit.facts().get(i))), commit.expectedVersion() + i),
                    new UUID(i, commit.commitId().getLeastSignificantBits())));
            pause();
        }
        return outcome instanceof Committed ? new Committed(Receipt.of(commit)) : outcome;
    }

    private static final class OneWriter extends Forwarding {
        private final AtomicInteger writers;

        OneWriter(RecordStore store, AtomicInteger writers) {
            super(store);
            this.writers = writers;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            boolean alone = writers.incrementAndGet() == 1;
            pause();
            try {
                return alone ? store.commit(commit) : new VersionConflict(commit.expectedVersion() + 1);
            } finally {
                writers.decrementAndGet();
            }
        }
    }

    private static final class ReadsReplica extends Forwarding {
        private final Map<RecordId, StoredRecord> replica;

        ReadsReplica(RecordStore store, Map<RecordId, StoredRecord> replica) {
            super(store);
            this.replica = replica;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            store.load(commit.id()).ifPresent(head -> replica.put(commit.id(), head));
            return store.commit(commit);
        }

        @Override
        public Optional<StoredRecord> load(RecordId id) {
            return Optional.ofNullable(replica.get(id)).or(() -> store.load(id));
        }
    }

    private static final class KeepsHeads extends Forwarding {
        private final Map<RecordId, StoredRecord> heads = new ConcurrentHashMap<>();

        KeepsHeads(RecordStore store) {
            super(store);
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            heads.remove(commit.id());
            return store.commit(commit);
        }

        @Override
        public Optional<StoredRecord> load(RecordId id) {
            Optional<StoredRecord> head = Optional.ofNullable(heads.get(id)).or(() -> store.load(id));
            head.ifPresent(each -> heads.put(id, each));
            return head;
        }
    }

    private static final class BreaksWhenInterrupted extends Forwarding {
        private volatile boolean broken;

        BreaksWhenInterrupted(RecordStore store) {
            super(store);
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            broken |= Thread.currentThread().isInterrupted();
            if (broken) {
                throw new StorageUnavailableException("the channel is closed");
            }
            return store.commit(commit);
        }
    }

    private static long version(RecordStore store, RecordId id) {
        return store.load(id).map(StoredRecord::version).orElse(0L);
    }

    /** Long enough for another thread to come between. */
    static void pause() {
        LockSupport.parkNanos(300_000);
    }
}
