package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageCorruptedException;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreInfo;
import org.jiandu.persistence.StoreSchema;

/** Who break R57 to R62. */
final class ReopenSaboteurs {
    private ReopenSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(
                Saboteur.store(57, "keeps commit ids in the instance", KeepsIds::new),
                Saboteur.store(58, "keeps cursors in the instance", KeepsCursors::new),
                new Saboteur(59, "acknowledges before it has written", () -> new DurableFixture() {
                    @Override
                    List<Commit> left(List<Commit> commits) {
                        return commits.subList(0, 40);
                    }
                }),
                new Saboteur(59, "declares that it survives a kill and does not", () -> new DurableFixture() {
                    @Override
                    List<Commit> left(List<Commit> commits) {
                        return List.of();
                    }
                }),
                new Saboteur(59, "vouches for a commit before it has written it", VouchesEarly::new),
                new Saboteur(60, "leaves a part of the last commit", () -> new DurableFixture() {
                    @Override
                    List<Commit> left(List<Commit> commits) {
                        List<Commit> torn = new ArrayList<>(commits);
                        Commit last = torn.remove(torn.size() - 1);
                        torn.add(Edit.facts(last, last.facts().subList(0, 1)));
                        return torn;
                    }
                }),
                new Saboteur(60, "does not open after a kill", () -> new DurableFixture() {
                    @Override
                    RecordStore afterKill(RecordStore store) {
                        return new Forwarding(store) {
                            @Override
                            public void prepare(StoreSchema schema, PrepareMode mode) {
                                throw new StorageCorruptedException("chunk 4 not found");
                            }
                        };
                    }
                }),
                Saboteur.sharing(61, "counts in its info", () -> {
                    AtomicInteger calls = new AtomicInteger();
                    return store -> new Forwarding(store) {
                        @Override
                        public StoreInfo info() {
                            StoreInfo info = store.info();
                            return new StoreInfo(
                                    info.adapter(), "1." + calls.incrementAndGet(), info.lookups(), info.durability());
                        }
                    };
                }),
                new Saboteur(62, "pretends to purge", () -> new PlainFixture() {
                    @Override
                    public RecordStore open() {
                        return new Forwarding(super.open()) {
                            @Override
                            public <T> Optional<T> extension(Class<T> type) {
                                Purge pretended = (id, expectedVersion) -> true;
                                return Optional.of(pretended)
                                        .filter(type::isInstance)
                                        .map(type::cast);
                            }
                        };
                    }
                }),
                new Saboteur(62, "does not have what is declared", () -> new DurableFixture() {
                    @Override
                    public RecordStore open() {
                        return new Forwarding(super.open()) {
                            @Override
                            public <T> Optional<T> extension(Class<T> type) {
                                return type == Purge.class ? Optional.empty() : super.extension(type);
                            }
                        };
                    }
                }));
    }

    /** Its first commit is visible at once and written down late; meanwhile its repetition is acknowledged. */
    private static final class VouchesEarly extends DurableFixture {
        private final Set<Commit> unwritten = ConcurrentHashMap.newKeySet();
        private boolean late = true;
        private volatile boolean killed;

        @Override
        public RecordStore open() {
            return new Forwarding(super.open()) {
                @Override
                public CommitOutcome commit(Commit commit) {
                    CommitOutcome outcome = show(commit);
                    if (outcome instanceof Committed) {
                        write(commit);
                    }
                    return outcome;
                }

                private CommitOutcome show(Commit commit) {
                    synchronized (unwritten) {
                        CommitOutcome outcome = store.commit(commit);
                        if (late && outcome instanceof Committed) {
                            late = false;
                            unwritten.add(commit);
                        }
                        return outcome;
                    }
                }
            };
        }

        private void write(Commit commit) {
            for (int i = 0; i < 10_000 && unwritten.contains(commit) && !killed; i++) {
                ConcurrencySaboteurs.pause(); // meanwhile, somebody repeats it, and then it is killed
            }
            unwritten.remove(commit);
        }

        @Override
        List<Commit> left(List<Commit> commits) {
            List<Commit> left =
                    commits.stream().filter(each -> !unwritten.contains(each)).toList();
            killed = true;
            return left;
        }
    }

    private static final class KeepsIds extends Forwarding {
        private final Set<UUID> ids = new HashSet<>();

        KeepsIds(RecordStore store) {
            super(store);
        }

        @Override
        public synchronized CommitOutcome commit(Commit commit) {
            CommitOutcome outcome = store.commit(commit);
            return outcome instanceof AlreadyCommitted && !ids.contains(commit.commitId())
                    ? new VersionConflict(version(commit.id()))
                    : remember(commit, outcome);
        }

        private CommitOutcome remember(Commit commit, CommitOutcome outcome) {
            ids.add(commit.commitId());
            return outcome;
        }
    }

    private static final class KeepsCursors extends Forwarding {
        private final Map<String, String> cursors = new ConcurrentHashMap<>();

        KeepsCursors(RecordStore store) {
            super(store);
        }

        @Override
        public Page<Hit> find(Lookup lookup, PageRequest page) {
            Optional<String> known = page.cursor()
                    .map(cursor -> Optional.ofNullable(cursors.get(cursor))
                            .orElseThrow(() -> new StorageRejectedException("no such cursor")));
            Page<Hit> found = store.find(lookup, new PageRequest(page.limit(), known));
            return new Page<>(found.items(), found.next().map(next -> {
                String name = "cursor" + cursors.size();
                cursors.put(name, next);
                return name;
            }));
        }
    }
}
