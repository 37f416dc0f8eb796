package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.CommitOutcome.AlreadyCommitted;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.CommitOutcome.VersionConflict;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R1 to R10. */
abstract class CommitConformance extends Suite {
    private static final Instant EARLIER = Instant.parse("2020-02-29T23:59:59.999Z");

    @Test
    @Advice("Count facts, not commits, and hand back what the commit carried.")
    void R1_a_commit_at_the_version_is_answered_with_its_receipt() {
        Commit first = draft("a").facts("one", "two").recordedAt(EARLIER).commit();
        assertEquals(new Committed(new Receipt(first.commitId(), 2, EARLIER)), store.commit(first));
        Commit second = draft("a").at(2).facts("three").commit();
        assertEquals(new Committed(new Receipt(second.commitId(), 3, second.recordedAt())), store.commit(second));
    }

    @Test
    @Advice("Compare the version inside the transaction that writes, and write only if it is equal.")
    void R2_a_commit_at_another_version_changes_nothing() {
        write(draft("a").facts("one", "two", "three").with(Samples.COLOUR, "red"));
        for (long version : List.of(0L, 1L, 2L, 4L, 5L, 1000L)) {
            Commit wrong = draft("a").at(version).with(Samples.COLOUR, "blue").commit();
            assertUnchanged(thing("a"), () -> assertConflict(store.commit(wrong)));
        }
    }

    @Test
    @Advice("A record that is not there has version 0; a commit at another version must not create it.")
    void R2_a_commit_to_what_does_not_exist_creates_it_at_0_only() {
        assertUnchanged(
                thing("a"), () -> assertConflict(store.commit(draft("a").at(1).commit())));
    }

    @Test
    @Advice("Read the version in the same transaction that found it different.")
    void R3_a_conflict_names_the_version_of_the_record() {
        write(draft("a").facts("one", "two", "three"));
        assertEquals(new VersionConflict(3), store.commit(draft("a").at(1).commit()));
        assertEquals(new VersionConflict(3), store.commit(draft("a").at(7).commit()));
        assertEquals(new VersionConflict(0), store.commit(draft("b").at(7).commit()));
    }

    @Test
    @Advice("Write journal, head and attributes in one transaction.")
    void R4_facts_snapshot_and_attributes_are_written_together() {
        write(draft("a").with(Samples.COLOUR, "red").with(Samples.TAG, "x", "y"));
        Commit second = write(draft("a")
                .at(1)
                .facts("two", "three")
                .snapshot("after three")
                .with(Samples.COLOUR, "blue")
                .with(Samples.TAG, "y", "z"));
        assertEquals(Optional.of(StoredRecord.after(second)), store.load(thing("a")));
        assertEquals(JournalEntry.of(second), history(thing("a")).subList(1, 3));
        assertEquals(List.of("a"), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("blue")))));
        assertEquals(List.of("a"), keys(lookup(Samples.BY_TAG, Map.of(Samples.TAG, new Text("z")))));
    }

    @Test
    @Advice("Look at the facts before anything is written: without facts, compare the version and answer.")
    void R5_a_commit_without_facts_changes_nothing() {
        write(draft("a").with(Samples.COLOUR, "red"));
        Commit empty = draft("a")
                .at(1)
                .facts()
                .snapshot("another")
                .with(Samples.COLOUR, "blue")
                .commit();
        assertUnchanged(thing("a"), () -> assertEquals(new Committed(Receipt.of(empty)), store.commit(empty)));
        assertEquals(List.of(), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("blue")))));
        Commit emptyAndNew = draft("b").facts().commit();
        assertUnchanged(
                thing("b"), () -> assertEquals(new Committed(Receipt.of(emptyAndNew)), store.commit(emptyAndNew)));
    }

    @Test
    @Advice("A commit without facts is a question about the version; answer it like any other.")
    void R5_a_commit_without_facts_at_another_version_conflicts() {
        write(draft("a"));
        assertEquals(
                new VersionConflict(1), store.commit(draft("a").at(3).facts().commit()));
        assertEquals(
                new VersionConflict(0), store.commit(draft("b").at(3).facts().commit()));
    }

    @Test
    @Advice("Keep no commit id where no fact was written.")
    void R5_the_id_of_a_commit_without_facts_is_not_kept() {
        UUID id = draft("a").commit().commitId();
        store.commit(draft("a").named(id).facts().commit());
        write(draft("a").named(id));
    }

    @Test
    @Advice("Look the commit id up in the record's journal before versions are compared.")
    void R6_a_repeated_commit_is_already_committed() {
        write(draft("a"));
        Commit commit = write(draft("a").at(1).facts("two", "three"));
        for (int i = 0; i < 3; i++) {
            assertUnchanged(
                    thing("a"), () -> assertEquals(new AlreadyCommitted(Receipt.of(commit)), store.commit(commit)));
        }
    }

    @Test
    @Advice("Keep Commit.digest() with the commit id and compare it.")
    void R7_an_id_with_another_content_is_rejected() {
        write(draft("a"));
        Commit commit = write(draft("a").at(1).facts("two").snapshot("s").with(Samples.COLOUR, "red"));
        List<Draft> others = List.of(
                draft("a").at(1).facts("other").snapshot("s").with(Samples.COLOUR, "red"),
                draft("a").at(1).facts("two", "two").snapshot("s").with(Samples.COLOUR, "red"),
                draft("a").at(1).facts("two").snapshot("other").with(Samples.COLOUR, "red"),
                draft("a").at(1).facts("two").snapshot("s").with(Samples.COLOUR, "blue"),
                draft("a").at(1).facts("two").snapshot("s"),
                draft("a")
                        .at(1)
                        .facts("two")
                        .snapshot("s")
                        .with(Samples.COLOUR, "red")
                        .recordedAt(EARLIER),
                draft("a").at(2).facts("two").snapshot("s").with(Samples.COLOUR, "red"),
                draft("a").at(2).facts().snapshot("s").with(Samples.COLOUR, "red"));
        for (Draft other : others) {
            Commit reused = other.named(commit.commitId()).commit();
            assertUnchanged(
                    thing("a"),
                    () -> assertThrows(StorageRejectedException.class, () -> store.commit(reused), reused::toString));
        }
    }

    @Test
    @Advice("Look the commit id up within the record, by tenant, collection and key.")
    void R8_another_record_may_use_the_same_commit_id() {
        Commit commit = write(draft("a"));
        for (RecordId other :
                List.of(thing("b"), new RecordId(TENANT, Samples.OTHER, "a"), new RecordId("t2", Samples.THING, "a"))) {
            write(draft(other).named(commit.commitId()).facts("another"));
        }
    }

    @Test
    @Advice("Name the whole id, tenant, collection and key, in every condition.")
    void R9_a_commit_changes_no_other_record() {
        List<RecordId> neighbours = List.of(
                thing("a"),
                thing("a:"),
                thing("a:b:c"),
                thing("a.b"),
                thing("A:b"),
                new RecordId(TENANT, Samples.OTHER, "a:b"),
                new RecordId("t", Samples.THING, "1:a:b"));
        neighbours.forEach(id -> write(draft(id)));
        write(draft("a:b"));
        for (RecordId id : neighbours) {
            assertUnchanged(
                    id,
                    () -> store.commit(draft("a:b")
                            .at(store.load(thing("a:b")).orElseThrow().version())
                            .commit()));
        }
    }

    @Test
    @Advice("Look commit ids up in the whole journal of the record, not only at its head.")
    void R10_repeating_after_a_lost_answer_tells_the_truth() {
        Commit written = draft("a").facts("one", "two").commit();
        store.commit(written); // the answer is lost on the way back
        for (int version = 2; version < 40; version++) {
            write(draft("a").at(version));
        }
        assertEquals(new AlreadyCommitted(Receipt.of(written)), store.commit(written));

        Commit neverArrived = draft("a").at(39).commit(); // lost on the way there
        write(draft("a").at(40));
        assertEquals(new VersionConflict(41), store.commit(neverArrived));

        Commit nothingBetween = draft("a").at(41).commit(); // lost on the way there
        assertEquals(new Committed(Receipt.of(nothingBetween)), store.commit(nothingBetween));
        assertEquals(42, history(thing("a")).size());
    }

    private static void assertConflict(CommitOutcome outcome) {
        assertEquals(VersionConflict.class, outcome.getClass(), outcome::toString);
    }
}
