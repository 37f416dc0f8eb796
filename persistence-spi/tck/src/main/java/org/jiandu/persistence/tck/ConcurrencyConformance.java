package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** R18 to R24. */
abstract class ConcurrencyConformance extends Suite {
    private static final int CALLERS = 4;

    @Test
    @Advice(
            "Make the comparison of versions and the write one step: UPDATE ... WHERE version = ?, or a unique key on (record, version).")
    void R18_of_several_commits_at_one_version_one_wins() {
        for (int version = 0; version < 20; version++) {
            int at = version;
            List<CommitOutcome> outcomes = Rendezvous.of(fixture.patience(), CALLERS, caller -> {
                Commit commit = draft("a").at(at).facts("by " + caller).commit();
                return retry(() -> store.commit(commit));
            });
            assertEquals(
                    1,
                    outcomes.stream().filter(Committed.class::isInstance).count(),
                    () -> "winners at version " + at + ": " + outcomes);
            assertEquals(
                    CALLERS - 1,
                    outcomes.stream()
                            .filter(new VersionConflict(at + 1)::equals)
                            .count(),
                    () -> "conflicts at version " + at + ": " + outcomes);
        }
        assertEquals(20, history(thing("a")).size());
    }

    @Test
    @Advice("Lock the record, not the table; answer a serialization failure of another record with StorageUnavailable.")
    void R19_commits_to_different_records_do_not_conflict() {
        List<Integer> versions = Rendezvous.of(fixture.patience(), CALLERS, caller -> {
            for (int version = 0; version < 25; version++) {
                Commit commit = draft("a" + caller).at(version).commit();
                assertEquals(new Committed(Receipt.of(commit)), retry(() -> store.commit(commit)));
            }
            return history(thing("a" + caller)).size();
        });
        assertEquals(List.of(25, 25, 25, 25), versions);
    }

    @Test
    @Advice("When an insert meets an existing key, look whether it is the same commit before you answer.")
    void R20_one_commit_by_several_callers_is_written_once() {
        for (int version = 0; version < 20; version += 2) {
            Commit commit = draft("a").at(version).facts("one", "two").commit();
            List<CommitOutcome> outcomes =
                    Rendezvous.of(fixture.patience(), 2 * CALLERS, caller -> retry(() -> store.commit(commit)));
            Receipt receipt = Receipt.of(commit);
            assertEquals(
                    Set.of(new Committed(receipt), new AlreadyCommitted(receipt)),
                    new HashSet<>(outcomes),
                    "what several callers were answered");
            assertEquals(
                    1, outcomes.stream().filter(Committed.class::isInstance).count());
        }
        assertEquals(20, history(thing("a")).size());
    }

    @Test
    @Advice("Read a record in one statement or one transaction, and write it in one transaction.")
    void R21_a_reader_never_sees_a_part_of_a_commit() {
        AtomicBoolean done = new AtomicBoolean();
        List<List<String>> parts = Rendezvous.of(fixture.patience(), CALLERS, caller -> {
            if (caller == 0) {
                for (int version = 0; version < 90; version += 3) {
                    write(draft("a").at(version).facts("1", "2", "3").snapshot("at " + (version + 3)));
                }
                done.set(true);
                return List.<String>of();
            }
            List<String> seen = new ArrayList<>();
            do {
                Optional<StoredRecord> head = store.load(thing("a"));
                int facts = history(thing("a")).size();
                long version = head.map(StoredRecord::version).orElse(0L);
                boolean whole = head.filter(each -> !each.snapshot().text().equals("at " + each.version()))
                                .isEmpty()
                        && version % 3 == 0
                        && facts % 3 == 0
                        && facts >= version;
                if (!whole) {
                    seen.add(head + " and then " + facts + " facts");
                }
            } while (!done.get());
            return seen;
        });
        assertEquals(List.of(), parts.stream().flatMap(List::stream).toList(), "parts of commits that were seen");
    }

    @Test
    @Advice(
            "A violation names the calls that no order explains. Run again with the same seed; look for a check before a lock, a cache, or a replica that is behind.")
    void R22_random_histories_are_linearizable(TestReporter reporter) {
        long seed = Seeds.seed();
        reporter.publishEntry("jiandu.tck.seed", Long.toString(seed));
        List<RecordStore> stores = List.of(store, open());
        for (int round = 0; round < 3; round++) {
            String name = "r" + round;
            long roundSeed = seed + 1000L * round;
            List<RecordId> records =
                    Stream.of("x", "y", "z").map(key -> thing(name + key)).toList();
            assertAll("jiandu.tck.seed=" + seed, () -> {
                List<Workload> workloads = Rendezvous.of(
                        fixture.patience(),
                        CALLERS,
                        caller -> new Workload(stores, records, this::draft, roundSeed + caller).run());
                for (RecordId id : records) {
                    assertEquals(
                            List.of(),
                            recorded(id, workloads).violations(),
                            () -> "violations in the history of " + id);
                }
            });
        }
    }

    @Test
    @Advice("Keep nothing in the instance that another instance can change: no cache of heads, no counters.")
    void R22_a_load_sees_what_was_acknowledged_before() {
        for (int version = 0; version < 20; version++) {
            Commit commit = write(draft("a").at(version));
            assertEquals(Optional.of(StoredRecord.after(commit)), store.load(thing("a")));
        }
    }

    @Test
    @Advice(
            "Keep nothing in the instance that another instance can change: no cache of heads, no counters, no ids of commits.")
    void R23_two_instances_act_as_one_store() {
        RecordStore other = open();
        Commit first = write(draft("a").with(Samples.COLOUR, "red"));
        assertEquals(Optional.of(StoredRecord.after(first)), store.load(thing("a")));
        assertEquals(Optional.of(StoredRecord.after(first)), other.load(thing("a")));
        assertEquals(new AlreadyCommitted(Receipt.of(first)), other.commit(first));
        Commit second =
                write(other, draft("a").at(1).with(Samples.COLOUR, "blue").commit());
        assertEquals(Optional.of(StoredRecord.after(second)), store.load(thing("a")));
        assertEquals(new VersionConflict(2), store.commit(draft("a").at(1).commit()));
        assertEquals(history(thing("a")), history(other, thing("a")));
        assertEquals(List.of("a"), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("blue")))));
    }

    @Test
    @Advice(
            "Finish or roll back when interrupted, and give the connection back; a file channel that was interrupted has to be opened again.")
    void R24_an_interrupted_caller_leaves_the_store_usable() {
        for (int version = 0; version < 10; version++) {
            Commit commit = draft("a").at(version).commit();
            Rendezvous.of(fixture.patience(), 1, caller -> {
                Thread.currentThread().interrupt();
                try {
                    return store.commit(commit).toString();
                } catch (StorageException e) {
                    return e.toString();
                }
            });
            CommitOutcome outcome = store.commit(commit);
            assertTrue(
                    outcome.equals(new Committed(Receipt.of(commit)))
                            || outcome.equals(new AlreadyCommitted(Receipt.of(commit))),
                    () -> "the repeated commit was answered with " + outcome);
            assertEquals(version + 1, history(thing("a")).size());
        }
    }

    private RecordedHistory recorded(RecordId id, List<Workload> workloads) {
        return new RecordedHistory(
                history(id),
                workloads.stream()
                        .flatMap(each -> each.attempts.stream())
                        .filter(attempt -> attempt.commit().id().equals(id))
                        .toList(),
                workloads.stream()
                        .flatMap(each -> each.reads.getOrDefault(id, List.of()).stream())
                        .toList());
    }
}
