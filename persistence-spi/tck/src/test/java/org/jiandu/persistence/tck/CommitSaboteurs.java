package org.jiandu.persistence.tck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoredRecord;

/** Who break R1 to R10. */
final class CommitSaboteurs {
    private CommitSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.commit(1, "counts commits where facts are to be counted", (store, commit) -> {
                    Receipt wrong = new Receipt(commit.commitId(), commit.expectedVersion() + 1, commit.recordedAt());
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof Committed ? new Committed(wrong) : outcome;
                }),
                Saboteur.commit(2, "takes a commit that comes too early", (store, commit) -> {
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof VersionConflict conflict
                                    && conflict.actualVersion() < commit.expectedVersion()
                            ? store.commit(Edit.at(commit, conflict.actualVersion()))
                            : outcome;
                }),
                Saboteur.commit(2, "lets the last writer win", (store, commit) -> {
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof VersionConflict conflict
                            ? store.commit(Edit.at(commit, conflict.actualVersion()))
                            : outcome;
                }),
                Saboteur.commit(3, "names the expected version in a conflict", (store, commit) -> {
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof VersionConflict ? new VersionConflict(commit.expectedVersion()) : outcome;
                }),
                Saboteur.commit(
                        4,
                        "leaves the attributes of a commit with several facts for later",
                        (store, commit) ->
                                store.commit(commit.facts().size() > 1 ? Edit.with(commit, Map.of()) : commit)),
                Saboteur.sharing(5, "takes the snapshot of a commit without facts", () -> {
                    Map<RecordId, Payload> snapshots = new ConcurrentHashMap<>();
                    return store -> new TakesSnapshots(store, snapshots);
                }),
                Saboteur.commit(
                        5,
                        "does not compare the version of a commit without facts",
                        (store, commit) ->
                                commit.facts().isEmpty() ? new Committed(Receipt.of(commit)) : store.commit(commit)),
                Saboteur.sharing(5, "keeps the id of a commit without facts", () -> {
                    Set<UUID> ids = ConcurrentHashMap.newKeySet();
                    return store -> new KeepsIdsOfNothing(store, ids);
                }),
                Saboteur.commit(6, "answers a repeated commit with a conflict", (store, commit) -> {
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof AlreadyCommitted ? new VersionConflict(commit.newVersion()) : outcome;
                }),
                Saboteur.commit(6, "writes a repeated commit again", (store, commit) -> {
                    CommitOutcome outcome = store.commit(commit);
                    if (outcome instanceof AlreadyCommitted) {
                        long version = store.load(commit.id()).orElseThrow().version();
                        store.commit(Edit.named(Edit.at(commit, version), new UUID(1, version)));
                    }
                    return outcome;
                }),
                Saboteur.commit(7, "does not look at the content behind a known id", (store, commit) -> {
                    try {
                        return store.commit(commit);
                    } catch (StorageRejectedException e) {
                        return new AlreadyCommitted(Receipt.of(commit));
                    }
                }),
                Saboteur.sharing(8, "knows the commit ids of all records together", () -> {
                    Map<UUID, RecordId> ids = new ConcurrentHashMap<>();
                    return store -> new SharesIds(store, ids);
                }),
                Saboteur.ids(9, "cuts keys at a colon", id -> {
                    int colon = id.key().indexOf(':');
                    return colon < 1
                            ? id
                            : new RecordId(
                                    id.tenant(), id.collection(), id.key().substring(0, colon));
                }),
                Saboteur.commit(10, "knows the id of the last commit only", (store, commit) -> {
                    Optional<StoredRecord> head = store.load(commit.id());
                    CommitOutcome outcome = store.commit(commit);
                    return outcome instanceof AlreadyCommitted
                                    && !head.orElseThrow().lastCommitId().equals(commit.commitId())
                            ? new VersionConflict(head.orElseThrow().version())
                            : outcome;
                }));
    }

    private static final class TakesSnapshots extends Forwarding {
        private final Map<RecordId, Payload> snapshots;

        TakesSnapshots(RecordStore store, Map<RecordId, Payload> snapshots) {
            super(store);
            this.snapshots = snapshots;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            snapshots.put(commit.id(), commit.snapshot());
            return store.commit(commit);
        }

        @Override
        public Optional<StoredRecord> load(RecordId id) {
            return store.load(id)
                    .map(head -> new StoredRecord(
                            id,
                            head.version(),
                            head.lastCommitId(),
                            head.recordedAt(),
                            snapshots.getOrDefault(id, head.snapshot())));
        }
    }

    private static final class KeepsIdsOfNothing extends Forwarding {
        private final Set<UUID> ids;

        KeepsIdsOfNothing(RecordStore store, Set<UUID> ids) {
            super(store);
            this.ids = ids;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            if (commit.facts().isEmpty()) {
                ids.add(commit.commitId());
            } else if (ids.contains(commit.commitId())) {
                throw new StorageRejectedException("known with another content");
            }
            return store.commit(commit);
        }
    }

    private static final class SharesIds extends Forwarding {
        private final Map<UUID, RecordId> ids;

        SharesIds(RecordStore store, Map<UUID, RecordId> ids) {
            super(store);
            this.ids = ids;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            RecordId known = ids.putIfAbsent(commit.commitId(), commit.id());
            return known == null || known.equals(commit.id())
                    ? store.commit(commit)
                    : new AlreadyCommitted(Receipt.of(commit));
        }
    }
}
