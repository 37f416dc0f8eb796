package org.jiandu.persistence.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.ChangeFeed.Changes;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageUnavailableException;

/** Who break R69 to R74. */
final class FeedSaboteurs {
    private FeedSaboteurs() {}

    static Stream<Saboteur> all() {
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
                Saboteur.sharing(69, "waits in its feed for numbers that were drawn in vain", () -> {
                    NumberedFeed feed = new WaitsForEach();
                    return store -> new NumbersAttempts(store, feed);
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
                new Saboteur(72, "numbers its feed from 1 after a kill", () -> new DurableFixture() {
                    private final NumberedFeed feed = new NumberedFeed();

                    @Override
                    public RecordStore open() {
                        return new NumbersAttempts(super.open(), feed);
                    }

                    @Override
                    RecordStore afterKill(RecordStore store) {
                        feed.numbers.set(0);
                        return new NumbersAttempts(store, feed);
                    }
                }),
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

    /** A feed by numbers, in which nobody waits for a number that is still under way. */
    private static class NumberedFeed implements ChangeFeed {
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

    /** A feed by numbers that goes on only to the next one. */
    private static final class WaitsForEach extends NumberedFeed {
        @Override
        public Changes read(String tenant, PageRequest page) {
            long from = page.cursor().map(Long::parseLong).orElse(0L);
            List<JournalEntry> found = new ArrayList<>();
            while (found.size() < page.limit() && entries.containsKey(from + 1)) {
                found.add(entries.get(++from));
            }
            return new Changes(found, Long.toString(from));
        }
    }

    /** Draws numbers for every attempt, and uses them if it succeeds. */
    private static final class NumbersAttempts extends Forwarding {
        private final NumberedFeed feed;

        NumbersAttempts(RecordStore store, NumberedFeed feed) {
            super(store);
            this.feed = feed;
        }

        @Override
        public CommitOutcome commit(Commit commit) {
            long number = feed.numbers.getAndAdd(commit.facts().size());
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

    private static Saboteur feed(int rule, String what, Saboteur.OnPower<ChangeFeed> breaking) {
        return Saboteur.store(rule, what, store -> new Forwarding(store) {
            @Override
            ChangeFeed feed(ChangeFeed power) {
                return breaking.power(store, power);
            }
        });
    }
}
