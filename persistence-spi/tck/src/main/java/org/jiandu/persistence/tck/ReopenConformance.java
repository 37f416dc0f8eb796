package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R57 to R60. */
abstract class ReopenConformance extends Suite {
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED = 80;
    private static final Lookup RED = lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("red")));

    @Test
    @Advice("Write through before you acknowledge, and keep everything that is needed in the store itself.")
    void R57_what_was_acknowledged_is_there_when_opened_again() {
        Commit first = write(draft("a").facts("one", "two").with(Samples.COLOUR, "red"));
        Commit second = write(draft("a").at(2).with(Samples.COLOUR, "red").with(Samples.TAG, "x", "y"));
        State before = state(thing("a"));
        store.close();
        store = openUnprepared();
        store.prepare(Samples.SCHEMA, PrepareMode.VERIFY_ONLY);
        assertEquals(before, state(thing("a")));
        assertEquals(List.of("a"), keys(RED));
        assertEquals(new AlreadyCommitted(Receipt.of(first)), store.commit(first));
        assertEquals(new AlreadyCommitted(Receipt.of(second)), store.commit(second));
        write(draft("a").at(3));
    }

    @Test
    @Advice("Make a cursor of keys and versions, not of something that the instance remembers.")
    void R58_cursors_stay_good_when_opened_again() {
        for (int i = 0; i < 4; i++) {
            write(draft("a").at(i).with(Samples.COLOUR, "red"));
            write(draft("b" + i).with(Samples.COLOUR, "red"));
        }
        List<JournalEntry> journal = history(thing("a"));
        List<Hit> hits = hits(RED);
        PageRequest two = PageRequest.first(2);
        PageRequest moreJournal =
                two.after(store.history(thing("a"), two).next().orElseThrow());
        PageRequest moreHits = two.after(store.find(RED, two).next().orElseThrow());
        store.close();
        store = open();
        assertEquals(
                journal.subList(2, 4), store.history(thing("a"), moreJournal).items());
        assertEquals(hits.subList(2, 4), store.find(RED, moreHits).items());
    }

    @Test
    @Advice("Flush to the disk before you acknowledge: fsync, synchronous commit, no delayed writes.")
    void R59_what_was_acknowledged_survives_a_kill() {
        ifKilled(kill -> kill.acknowledged.forEach(commit -> {
            List<JournalEntry> journal = history(kill.survivor, commit.id());
            assertTrue(
                    journal.containsAll(JournalEntry.of(commit)),
                    () -> "lost: " + commit + " was acknowledged, and " + journal.size() + " facts are left");
            assertEquals(new AlreadyCommitted(Receipt.of(commit)), kill.survivor.commit(commit));
        }));
    }

    @Test
    @Advice(
            "Before you answer AlreadyCommitted, see to it that the commit is on the disk: it may be visible before it is flushed.")
    void R59_what_was_answered_to_a_repetition_survives_a_kill() {
        Commit commit = draft("a").facts("one", "two").commit();
        AtomicBoolean killed = new AtomicBoolean();
        List<Optional<RecordStore>> survivors = Rendezvous.of(fixture.patience(), 2 * WRITERS, caller -> {
            while (!killed.get()) {
                try {
                    boolean again = store.commit(commit) instanceof AlreadyCommitted;
                    if (again && killed.compareAndSet(false, true)) {
                        return fixture.openAfterKill();
                    }
                } catch (StorageException e) {
                    Thread.onSpinWait(); // too busy, or killed under the caller
                }
            }
            return Optional.<RecordStore>empty();
        });
        List<RecordStore> survivor =
                survivors.stream().flatMap(Optional::stream).toList();
        assertEquals(store.info().durability() == Durability.VOLATILE ? 0 : 1, survivor.size());
        survivor.forEach(each -> {
            closedAtTheEnd(each).prepare(Samples.SCHEMA, PrepareMode.VERIFY_ONLY);
            assertEquals(JournalEntry.of(commit), history(each, commit.id()));
            assertEquals(new AlreadyCommitted(Receipt.of(commit)), each.commit(commit));
        });
    }

    @Test
    @Advice("Write each commit in one transaction, or with a checksum by which a torn one is found and left out.")
    void R60_after_a_kill_the_store_holds_whole_commits_and_goes_on() {
        ifKilled(kill -> {
            for (int writer = 0; writer < WRITERS; writer++) {
                String key = "w" + writer;
                List<JournalEntry> journal = history(kill.survivor, thing(key));
                List<JournalEntry> expected = new ArrayList<>();
                Optional<StoredRecord> head = Optional.empty();
                for (long version = 0; version < journal.size(); version += 3) {
                    Commit commit = attempted(kill.attempted, key + "@" + version);
                    expected.addAll(JournalEntry.of(commit));
                    head = Optional.of(StoredRecord.after(commit));
                }
                assertEquals(expected, journal);
                assertEquals(head, kill.survivor.load(thing(key)));
                Commit next = draft(key).at(journal.size()).commit();
                assertEquals(new Committed(Receipt.of(next)), kill.survivor.commit(next));
            }
        });
    }

    /** What was left when a store was killed while several callers committed. */
    private record Kill(RecordStore survivor, List<Commit> acknowledged, Map<String, Commit> attempted) {}

    private void ifKilled(Consumer<Kill> check) {
        Queue<Commit> acknowledged = new ConcurrentLinkedQueue<>();
        Map<String, Commit> attempted = new HashMap<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            for (long version = 0; version < 3000; version += 3) {
                String key = "w" + writer;
                attempted.put(
                        key + "@" + version,
                        draft(key)
                                .at(version)
                                .facts("1", "2", "3")
                                .snapshot("at " + version)
                                .commit());
            }
        }
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
        AtomicBoolean killed = new AtomicBoolean();
        List<Optional<Kill>> kills = Rendezvous.of(fixture.patience(), WRITERS + 1, caller -> {
            if (caller < WRITERS) {
                commitUntil(killed, "w" + caller, attempted, commit -> {
                    acknowledged.add(commit);
                    enough.countDown();
                });
                return Optional.<Kill>empty();
            }
            try {
                enough.await();
                List<Commit> before = List.copyOf(acknowledged);
                return fixture.openAfterKill().map(survivor -> new Kill(survivor, before, attempted));
            } finally {
                killed.set(true);
            }
        });
        Optional<Kill> kill = kills.get(WRITERS);
        assertEquals(
                store.info().durability() != Durability.VOLATILE,
                kill.isPresent(),
                "a fixture opens after a kill exactly if its store declares that it survives one");
        kill.ifPresent(each -> {
            closedAtTheEnd(each.survivor).prepare(Samples.SCHEMA, PrepareMode.VERIFY_ONLY);
            check.accept(each);
        });
    }

    private static Commit attempted(Map<String, Commit> attempted, String version) {
        return Objects.requireNonNull(attempted.get(version), () -> version + ", which nobody committed");
    }

    private void commitUntil(
            AtomicBoolean killed, String key, Map<String, Commit> attempted, Consumer<Commit> acknowledged) {
        try {
            for (long version = 0; version < 3000 && !killed.get(); version += 3) {
                Commit commit = attempted(attempted, key + "@" + version);
                assertEquals(new Committed(Receipt.of(commit)), store.commit(commit));
                acknowledged.accept(commit);
            }
        } catch (StorageException e) {
            assertTrue(!e.toString().isBlank()); // the store was killed under the writer
        }
    }
}
