package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AtomicCommits.Batch;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.ChangeFeed.Changes;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageRejectedException;
import org.junit.jupiter.api.Test;

/** R69 to R74, or that the power is absent. */
abstract class ChangeFeedConformance extends Suite {
    private static final int WRITERS = 4;
    private static final int COMMITS = 25;

    @Test
    @Advice("Feed from the journal itself.")
    void R69_every_fact_appears_as_the_journal_has_it() {
        ifOffered(ChangeFeed.class, feed -> {
            Set<JournalEntry> expected = writeThings();
            assertEquals(expected, new HashSet<>(everything(feed, 1000)));
            assertEquals(expected, new HashSet<>(everything(feed, 1)));
            assertEquals(expected, new HashSet<>(everything(feed, 3)));
        });
    }

    @Test
    @Advice("Give places to what is written only, or let the feed pass over places that stayed empty.")
    void R69_what_was_not_written_holds_nothing_up() {
        ifOffered(ChangeFeed.class, feed -> {
            Set<JournalEntry> expected = new HashSet<>(JournalEntry.of(write(draft("a"))));
            Commit late = draft("a").commit();
            Commit undeclared = draft("b").with("weight", 1).commit();
            assertEquals(new VersionConflict(1), store.commit(late));
            assertThrows(StorageRejectedException.class, () -> store.commit(undeclared));
            store.extension(AtomicCommits.class)
                    .ifPresent(
                            atomic -> atomic.commit(new Batch(List.of(draft("c").commit(), late))));
            expected.addAll(JournalEntry.of(write(draft("a").at(1))));
            assertEquals(expected, new HashSet<>(everything(feed, 1000)));
        });
    }

    @Test
    @Advice("Give the facts of a commit their places in order, and a commit its place after the one before it.")
    void R70_the_facts_of_a_record_come_in_order() {
        ifOffered(ChangeFeed.class, feed -> {
            writeThings();
            for (int limit : List.of(1, 2, 1000)) {
                assertInOrder(everything(feed, limit));
            }
        });
    }

    @Test
    @Advice(
            "A number that is drawn before the commit is visible does not order commits: number after the commit, or hold back what is not settled.")
    void R71_nothing_appears_behind_a_cursor() {
        ifOffered(ChangeFeed.class, feed -> {
            AtomicInteger writing = new AtomicInteger(WRITERS);
            List<List<JournalEntry>> results = Rendezvous.of(fixture.patience(), WRITERS + 1, caller -> {
                if (caller < WRITERS) {
                    writeOne("a" + caller, writing);
                    return List.<JournalEntry>of();
                }
                Follower follower = new Follower(feed, 7);
                while (writing.get() > 0) {
                    follower.read();
                }
                catchUp();
                follower.readToTheEnd();
                return follower.entries;
            });
            List<JournalEntry> followed = results.get(WRITERS);
            for (int writer = 0; writer < WRITERS; writer++) {
                List<JournalEntry> journal = history(thing("a" + writer));
                assertEquals(2 * COMMITS, journal.size());
                assertTrue(
                        new HashSet<>(followed).containsAll(journal),
                        () -> "the follower missed " + missing(journal, followed) + " of " + journal.size() + " facts");
            }
            assertInOrder(followed);
        });
    }

    @Test
    @Advice("Make the cursor of a place in the feed that never changes.")
    void R72_reading_on_from_a_cursor_gives_the_rest() {
        ifOffered(ChangeFeed.class, feed -> {
            writeThings();
            List<JournalEntry> whole = everything(feed, 1000);
            List<String> cursors = new ArrayList<>();
            Follower follower = new Follower(feed, 1);
            do {
                follower.read();
                cursors.add(follower.cursor.orElseThrow());
            } while (follower.entries.size() < whole.size());
            store.close();
            store = open();
            ChangeFeed again = store.extension(ChangeFeed.class).orElseThrow();
            for (int i = 0; i < cursors.size(); i++) {
                Follower rest = new Follower(again, 1000);
                rest.cursor = Optional.of(cursors.get(i));
                rest.readToTheEnd();
                assertEquals(
                        new HashSet<>(whole.subList(i + 1, whole.size())),
                        new HashSet<>(rest.entries),
                        "what comes after " + (i + 1) + " entries");
            }
        });
    }

    @Test
    @Advice(
            "Number what is written after a kill behind everything that was fed before it; a counter in memory begins anew.")
    void R72_a_cursor_stays_good_after_a_kill() {
        ifOffered(ChangeFeed.class, feed -> {
            writeThings();
            catchUp();
            Follower follower = new Follower(feed, 1000);
            follower.readToTheEnd();
            fixture.openAfterKill().ifPresent(survivor -> {
                closedAtTheEnd(survivor).prepare(Samples.SCHEMA, PrepareMode.VERIFY_ONLY);
                Commit next = write(survivor, draft("c").facts("one", "two").commit());
                Follower rest =
                        new Follower(survivor.extension(ChangeFeed.class).orElseThrow(), 1000);
                rest.cursor = follower.cursor;
                catchUp();
                rest.readToTheEnd();
                assertEquals(new HashSet<>(JournalEntry.of(next)), new HashSet<>(rest.entries));
            });
        });
    }

    @Test
    @Advice("Give a cursor always, also with no entries, and keep it good.")
    void R73_at_the_end_there_is_a_cursor_to_come_back_with() {
        ifOffered(ChangeFeed.class, feed -> {
            Follower follower = new Follower(feed, 1000);
            follower.readToTheEnd();
            assertEquals(List.of(), follower.entries);
            List<JournalEntry> expected = new ArrayList<>();
            for (int version = 0; version < 5; version++) {
                expected.addAll(JournalEntry.of(write(draft("a").at(version))));
                catchUp();
                follower.readToTheEnd();
                assertEquals(expected, follower.entries);
                follower.readToTheEnd();
                assertEquals(expected, follower.entries);
            }
        });
    }

    @Test
    @Advice("Make the tenant a part of the condition, and of the question that the cursor is for.")
    void R74_the_feed_of_a_tenant_holds_its_facts_only() {
        ifOffered(ChangeFeed.class, feed -> {
            Set<JournalEntry> own = new LinkedHashSet<>();
            for (int version = 0; version < 4; version++) {
                write(draft(new RecordId("t2", Samples.THING, "a")).at(version));
                own.addAll(JournalEntry.of(write(draft("a").at(version))));
                write(draft(new RecordId("T1", Samples.THING, "a")).at(version));
            }
            catchUp();
            assertEquals(own, new LinkedHashSet<>(everything(feed, 2)));
            PageRequest one = PageRequest.first(1);
            String cursor = feed.read(TENANT, one).cursor();
            assertThrows(StorageRejectedException.class, () -> feed.read("t2", one.after(cursor)));
            assertThrows(StorageRejectedException.class, () -> feed.read(TENANT, one.after("0")));
        });
    }

    /** Somebody who reads the feed and remembers where he is. */
    private static final class Follower {
        final List<JournalEntry> entries = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        private final ChangeFeed feed;
        private final int limit;

        Follower(ChangeFeed feed, int limit) {
            this.feed = feed;
            this.limit = limit;
        }

        boolean read() {
            Changes changes = feed.read(TENANT, new PageRequest(limit, cursor));
            assertTrue(changes.entries().size() <= limit, "the feed gave more than was asked for");
            cursor = Optional.of(changes.cursor());
            entries.addAll(changes.entries());
            return !changes.entries().isEmpty();
        }

        void readToTheEnd() {
            int reads = 0;
            while (read()) {
                assertTrue(reads++ < 10_000, "the feed does not come to an end");
            }
        }
    }

    private List<JournalEntry> everything(ChangeFeed feed, int limit) {
        catchUp();
        Follower follower = new Follower(feed, limit);
        follower.readToTheEnd();
        return follower.entries;
    }

    private Set<JournalEntry> writeThings() {
        Set<JournalEntry> written = new HashSet<>();
        Consumer<Draft> writing = draft -> written.addAll(JournalEntry.of(write(draft)));
        for (int version = 0; version < 6; version += 2) {
            writing.accept(draft("a").at(version).facts("a" + version, "a" + (version + 1)));
            writing.accept(
                    draft(new RecordId(TENANT, Samples.OTHER, "a")).at(version).facts("one", "two"));
            writing.accept(draft("b").at(version / 2));
        }
        store.commit(draft("b").at(1).commit()); // a conflict leaves no trace
        return written;
    }

    private void writeOne(String key, AtomicInteger writing) {
        try {
            for (int i = 0; i < COMMITS; i++) {
                write(draft(key).at(2L * i).facts("one", "two"));
            }
        } finally {
            writing.decrementAndGet();
        }
    }

    private static long missing(List<JournalEntry> journal, List<JournalEntry> followed) {
        Set<JournalEntry> seen = new HashSet<>(followed);
        return journal.stream().filter(entry -> !seen.contains(entry)).count();
    }

    /** Whether the first appearances of a record's facts are in the order of their versions. */
    private static void assertInOrder(List<JournalEntry> entries) {
        List<JournalEntry> first = new ArrayList<>(new LinkedHashSet<>(entries));
        Map<RecordId, Long> versions = new HashMap<>();
        for (JournalEntry entry : first) {
            long before = versions.getOrDefault(entry.id(), 0L);
            assertEquals(before + 1, entry.version(), () -> "the version that follows " + before + " of " + entry.id());
            versions.put(entry.id(), entry.version());
        }
    }
}
