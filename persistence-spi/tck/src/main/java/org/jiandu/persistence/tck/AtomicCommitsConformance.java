package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AtomicCommits.AlreadyCommitted;
import org.jiandu.persistence.AtomicCommits.Batch;
import org.jiandu.persistence.AtomicCommits.Committed;
import org.jiandu.persistence.AtomicCommits.VersionConflicts;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StorageUnavailableException;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R63 to R68, or that the power is absent. */
abstract class AtomicCommitsConformance extends Suite {
    @Test
    @Advice("Write all records of the batch in one transaction.")
    void R63_a_batch_is_written_whole() {
        ifOffered(AtomicCommits.class, atomic -> {
            Draft[] drafts = new Draft[Limits.MAX_BATCH];
            for (int i = 0; i < drafts.length; i++) {
                drafts[i] = draft("a" + i).facts("one", "two").with(Samples.COLOUR, "red");
            }
            Batch batch = batch(drafts);
            assertEquals(new Committed(receipts(batch)), atomic.commit(batch));
            for (Commit commit : batch.commits()) {
                assertEquals(Optional.of(StoredRecord.after(commit)), store.load(commit.id()));
                assertEquals(JournalEntry.of(commit), history(commit.id()));
            }
            assertEquals(
                    drafts.length,
                    keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("red"))))
                            .size());
        });
    }

    @Test
    @Advice("Check every commit of the batch against the schema before the first is written, or roll back.")
    void R63_a_rejected_batch_is_not_written_in_part() {
        ifOffered(AtomicCommits.class, atomic -> {
            Batch undeclared = batch(draft("a"), draft("b").with("weight", 1));
            assertThrows(StorageRejectedException.class, () -> atomic.commit(undeclared));
            assertEquals(Optional.empty(), store.load(thing("a")));
        });
    }

    @Test
    @Advice("Compare every version before the first record is written, or roll back; then collect all that differ.")
    void R64_a_conflict_writes_nothing_and_names_every_record() {
        ifOffered(AtomicCommits.class, atomic -> {
            write(draft("a"));
            write(draft("b").facts("one", "two"));
            Batch batch = batch(
                    draft("new"), draft("a").at(1), draft("b").at(1), draft("c").at(3));
            assertUnchanged(
                    thing("a"),
                    () -> assertEquals(
                            new VersionConflicts(Map.of(thing("b"), 2L, thing("c"), 0L)), atomic.commit(batch)));
            assertEquals(Optional.empty(), store.load(thing("new")));
            assertEquals(2, history(thing("b")).size());
        });
    }

    @Test
    @Advice("Look all commit ids up before versions are compared.")
    void R65_a_repeated_batch_is_already_committed() {
        ifOffered(AtomicCommits.class, atomic -> {
            write(draft("guarded"));
            Batch batch = batch(draft("a"), draft("guarded").at(1).facts(), draft("b"));
            atomic.commit(batch);
            write(draft("a").at(1));
            write(draft("guarded").at(1));
            assertUnchanged(
                    thing("a"), () -> assertEquals(new AlreadyCommitted(receipts(batch)), atomic.commit(batch)));
        });
    }

    @Test
    @Advice("A part that was committed alone belongs to another batch; reject.")
    void R65_a_batch_known_in_part_is_rejected() {
        ifOffered(AtomicCommits.class, atomic -> {
            Commit known = write(draft("a"));
            Batch batch = new Batch(List.of(known, draft("b").commit()));
            assertThrows(StorageRejectedException.class, () -> atomic.commit(batch));
            Batch another = batch(draft("b"), draft("a").named(known.commitId()).facts("another"));
            assertThrows(StorageRejectedException.class, () -> atomic.commit(another));
            assertEquals(Optional.empty(), store.load(thing("b")));
        });
    }

    @Test
    @Advice("Compare the version of a commit without facts like any other, and write nothing for it.")
    void R66_a_commit_without_facts_is_a_guard() {
        ifOffered(AtomicCommits.class, atomic -> {
            write(draft("guarded").with(Samples.COLOUR, "red"));
            Batch fits = batch(
                    draft("a"),
                    draft("guarded").at(1).facts().snapshot("another").with(Samples.COLOUR, "blue"));
            assertUnchanged(thing("guarded"), () -> assertEquals(new Committed(receipts(fits)), atomic.commit(fits)));
            Batch absent = batch(draft("b"), draft("c").facts());
            assertEquals(new Committed(receipts(absent)), atomic.commit(absent));
            Batch stale = batch(draft("d"), draft("guarded").at(2).facts());
            assertEquals(new VersionConflicts(Map.of(thing("guarded"), 1L)), atomic.commit(stale));
            assertEquals(Optional.empty(), store.load(thing("d")));
        });
    }

    @Test
    @Advice(
            "Lock the records of the guards until the batch is written, also those that do not exist; a look alone is not enough.")
    void R66_of_two_batches_that_guard_each_other_one_wins_at_most() {
        ifOffered(AtomicCommits.class, atomic -> {
            for (int round = 0; round < 20; round++) {
                String[] keys = {"a" + round, "b" + round};
                assertOneWinsAtMost(atomic, keys, 0);
                for (String key : keys) {
                    if (version(key) == 0) {
                        write(draft(key));
                    }
                }
                assertOneWinsAtMost(atomic, keys, 1);
            }
        });
    }

    /** Each of two callers writes one record, as long as the other's stays as it is. */
    private void assertOneWinsAtMost(AtomicCommits atomic, String[] keys, long version) {
        List<Boolean> won = Rendezvous.of(
                fixture.patience(),
                2,
                caller -> isCommitted(
                        atomic,
                        batch(
                                draft(keys[caller]).at(version),
                                draft(keys[1 - caller]).at(version).facts())));
        assertNotEquals(List.of(true, true), won, () -> "both won at version " + version);
        for (int caller = 0; caller < 2; caller++) {
            assertEquals(version + (won.get(caller) ? 1 : 0), version(keys[caller]));
        }
    }

    @Test
    @Advice("Make all records of the batch visible in one moment.")
    void R67_who_sees_one_record_of_a_batch_sees_the_others() {
        ifOffered(AtomicCommits.class, atomic -> {
            AtomicBoolean done = new AtomicBoolean();
            List<List<String>> torn = Rendezvous.of(fixture.patience(), 3, caller -> {
                if (caller == 0) {
                    for (int version = 0; version < 40; version++) {
                        Batch batch = batch(draft("a").at(version), draft("b").at(version));
                        assertEquals(new Committed(receipts(batch)), atomic.commit(batch));
                    }
                    done.set(true);
                    return List.<String>of();
                }
                List<String> seen = new ArrayList<>();
                do {
                    long one = version(caller == 1 ? "a" : "b");
                    long other = version(caller == 1 ? "b" : "a");
                    if (other < one) {
                        seen.add("one at " + one + ", and then the other at " + other);
                    }
                } while (!done.get());
                return seen;
            });
            assertEquals(List.of(), torn.stream().flatMap(List::stream).toList(), "parts of batches that were seen");
        });
    }

    @Test
    @Advice("Lock records in one order, such as that of their ids; answer a deadlock with StorageUnavailable.")
    void R68_batches_in_opposing_orders_come_to_an_end() {
        ifOffered(AtomicCommits.class, atomic -> {
            int rounds = 20;
            Rendezvous.of(fixture.patience(), 2, caller -> {
                String[] keys = caller == 0 ? new String[] {"a", "b", "c"} : new String[] {"c", "b", "a"};
                for (int won = 0; won < rounds; ) {
                    Batch batch = batch(Arrays.stream(keys)
                            .map(key -> draft(key).at(version(key)))
                            .toArray(Draft[]::new));
                    won += isCommitted(atomic, batch) ? 1 : 0;
                }
                return keys;
            });
            for (String key : List.of("a", "b", "c")) {
                assertEquals(2L * rounds, version(key));
            }
        });
    }

    private static boolean isCommitted(AtomicCommits atomic, Batch batch) {
        try {
            return atomic.commit(batch) instanceof Committed;
        } catch (StorageUnavailableException e) {
            return false;
        }
    }

    private long version(String key) {
        return store.load(thing(key)).map(StoredRecord::version).orElse(0L);
    }

    private static Batch batch(Draft... drafts) {
        return new Batch(Arrays.stream(drafts).map(Draft::commit).toList());
    }

    private static List<Receipt> receipts(Batch batch) {
        return batch.commits().stream().map(Receipt::of).toList();
    }
}
