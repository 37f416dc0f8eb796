package org.jiandu.persistence.tck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AtomicCommits.Batch;
import org.jiandu.persistence.AtomicCommits.Committed;
import org.jiandu.persistence.AtomicCommits.VersionConflicts;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.ChangeFeed.Changes;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;

/** Who break R63 to R78. */
final class PowerSaboteurs {
    private PowerSaboteurs() {}

    static Stream<Saboteur> all() {
        return Stream.of(atomic(), feeding(), purging()).flatMap(each -> each);
    }

    /** Has a power of its own, made of the sound one. */
    private interface OnPower<T> {
        T power(RecordStore store, T power);
    }

    private static Saboteur atomic(int rule, String what, OnPower<AtomicCommits> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            AtomicCommits atomic(AtomicCommits power) {
                return breaking.power(store, power);
            }
        });
    }

    private static Saboteur feed(int rule, String what, OnPower<ChangeFeed> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            ChangeFeed feed(ChangeFeed power) {
                return breaking.power(store, power);
            }
        });
    }

    private static Saboteur purge(int rule, String what, OnPower<Purge> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            Purge purge(Purge power) {
                return breaking.power(store, power);
            }
        });
    }

    private static Stream<Saboteur> atomic() {
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
                atomic(67, "shows the records of a batch one after the other", (store, power) -> batch -> {
                    for (Commit commit : batch.commits()) {
                        store.commit(commit);
                        ConcurrencySaboteurs.pause();
                    }
                    return new Committed(receipts(batch));
                }),
                new Saboteur(68, "locks in the order of the batch", DeadlockFixture::new));
    }

    private static Stream<Saboteur> feeding() {
        return Stream.of(
                feed(69, "feeds the last fact of a commit only", (store, power) -> (tenant, page) -> {
                    Changes right = power.read(tenant, page);
                    List<JournalEntry> entries = new ArrayList<>(right.entries());
                    for (int i = entries.size() - 2; i >= 0; i--) {
                        if (entries.get(i).commitId().equals(entries.get(i + 1).commitId())) {
                            entries.remove(i);
                        }
                    }
                    return new Changes(entries, right.cursor());
                }),
                feed(70, "feeds the newest first", (store, power) -> (tenant, page) -> {
                    Changes right = power.read(tenant, page);
                    List<JournalEntry> entries = new ArrayList<>(right.entries());
                    Collections.reverse(entries);
                    return new Changes(entries, right.cursor());
                }),
                Saboteur.sharing(71, "numbers its feed before the commit is visible", () -> {
                    NumberedFeed feed = new NumberedFeed();
                    return store -> new NumbersEarly(store, feed);
                }),
                feed(72, "feeds from the beginning when opened again", (store, power) -> new KeepsPlace(power)),
                feed(73, "has nothing to say at its end", (store, power) -> (tenant, page) -> {
                    Changes changes = power.read(tenant, page);
                    if (changes.entries().isEmpty()) {
                        throw new StorageUnavailableException("nothing new");
                    }
                    return changes;
                }),
                Saboteur.sharing(74, "feeds all tenants together", () -> {
                    NumberedFeed feed = new NumberedFeed();
                    return store -> new FeedsAll(store, feed);
                }));
    }

    private static Stream<Saboteur> purging() {
        return Stream.of(
                Saboteur.sharing(75, "keeps the journal of what it purges", () -> {
                    Map<RecordId, List<JournalEntry>> kept = new ConcurrentHashMap<>();
                    return store -> new KeepsJournals(store, kept);
                }),
                purge(
                        76,
                        "purges whatever the version",
                        (store, power) -> (id, expectedVersion) -> power.purge(
                                id, store.load(id).map(head -> head.version()).orElse(0L))),
                purge(
                        77,
                        "has nothing to purge twice",
                        (store, power) -> (id, expectedVersion) ->
                                store.load(id).isPresent() && power.purge(id, expectedVersion)),
                Saboteur.sharing(78, "purges by the beginning of a key", () -> {
                    Set<RecordId> known = ConcurrentHashMap.newKeySet();
                    return store -> new PurgesMore(store, known);
                }));
    }

    private static List<Receipt> receipts(Batch batch) {
        return batch.commits().stream().map(Receipt::of).toList();
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
            ReentrantLock lock =
                    locks.computeIfAbsent(batch.commits().get(first).id(), id -> new ReentrantLock());
            try {
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                throw new StorageUnavailableException("interrupted in a deadlock", e);
            }
            try {
                ConcurrencySaboteurs.pause();
                return lockedFrom(first + 1, batch, power);
            } finally {
                lock.unlock();
            }
        }
    }

    /** A feed by numbers, in which nobody waits for a number that is still under way. */
    private static final class NumberedFeed implements ChangeFeed {
        final NavigableMap<Long, JournalEntry> entries = new ConcurrentSkipListMap<>();
        final AtomicLong numbers = new AtomicLong();
        final AtomicLong read = new AtomicLong();

        @Override
        public Changes read(String tenant, PageRequest page) {
            long from = page.cursor().map(Long::parseLong).orElse(0L);
            List<Map.Entry<Long, JournalEntry>> found = entries.tailMap(from, false).entrySet().stream()
                    .limit(page.limit())
                    .toList();
            long to = found.isEmpty() ? from : found.get(found.size() - 1).getKey();
            read.accumulateAndGet(to, Math::max);
            return new Changes(found.stream().map(Map.Entry::getValue).toList(), Long.toString(to));
        }
    }

    private static final class NumbersEarly extends Forwarding {
        private final NumberedFeed feed;

        NumbersEarly(RecordStore store, NumberedFeed feed) {
            super(store);
            this.feed = feed;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            long number = feed.numbers.getAndAdd(commit.facts().size());
            for (int i = 0; i < 100 && number % 3 == 0 && feed.read.get() <= number; i++) {
                ConcurrencySaboteurs.pause(); // meanwhile, others commit and somebody reads on
            }
            CommitOutcome outcome = store.commit(commit);
            if (outcome instanceof CommitOutcome.Committed) {
                for (JournalEntry entry : JournalEntry.of(commit)) {
                    feed.entries.put(++number, entry);
                }
            }
            return outcome;
        }

        @Override
        ChangeFeed feed(ChangeFeed power) {
            return feed;
        }
    }

    private static final class FeedsAll extends Forwarding {
        private final NumberedFeed feed;

        FeedsAll(RecordStore store, NumberedFeed feed) {
            super(store);
            this.feed = feed;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            JournalEntry.of(commit).forEach(entry -> feed.entries.put(feed.numbers.incrementAndGet(), entry));
            return store.commit(commit);
        }

        @Override
        ChangeFeed feed(ChangeFeed power) {
            return feed;
        }
    }

    /** Knows its own cursors only, and begins anew with any other. */
    private static final class KeepsPlace implements ChangeFeed {
        private final ChangeFeed feed;
        private final Set<String> cursors = ConcurrentHashMap.newKeySet();

        KeepsPlace(ChangeFeed feed) {
            this.feed = feed;
        }

        @Override
        public Changes read(String tenant, PageRequest page) {
            Changes changes = feed.read(
                    tenant, new PageRequest(page.limit(), page.cursor().filter(cursors::contains)));
            cursors.add(changes.cursor());
            return changes;
        }
    }

    private static final class KeepsJournals extends Forwarding {
        private final Map<RecordId, List<JournalEntry>> kept;

        KeepsJournals(RecordStore store, Map<RecordId, List<JournalEntry>> kept) {
            super(store);
            this.kept = kept;
        }

        @Override
        Purge purge(Purge power) {
            return (id, expectedVersion) -> {
                kept.put(id, Suite.history(store, id));
                return power.purge(id, expectedVersion);
            };
        }

        @Override
        public Page<JournalEntry> history(RecordId id, PageRequest page) {
            Page<JournalEntry> right = store.history(id, page);
            return right.items().isEmpty() ? Page.last(kept.getOrDefault(id, List.of())) : right;
        }
    }

    private static final class PurgesMore extends Forwarding {
        private final Set<RecordId> known;

        PurgesMore(RecordStore store, Set<RecordId> known) {
            super(store);
            this.known = known;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            known.add(commit.id());
            return store.commit(commit);
        }

        @Override
        Purge purge(Purge power) {
            return (id, expectedVersion) -> {
                known.stream()
                        .filter(each -> each.key().startsWith(id.key()) && !each.equals(id))
                        .forEach(each -> power.purge(each, version(each)));
                return power.purge(id, expectedVersion);
            };
        }
    }
}
