package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R75 to R78, or that the power is absent. */
abstract class PurgeConformance extends Suite {
    private static final Lookup RED = lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("red")));
    private static final Lookup X = lookup(Samples.BY_TAG, Map.of(Samples.TAG, new Text("x")));

    @Test
    @Advice("Delete from every table that names the record.")
    void R75_nothing_is_left_after_a_purge() {
        ifOffered(Purge.class, purge -> {
            writeRed("a");
            assertTrue(purge.purge(thing("a"), 2));
            assertEquals(new State(Optional.empty(), List.of(), List.of()), state(thing("a")));
            assertEquals(List.of(), keys(RED));
            assertEquals(List.of(), keys(X));
            catchUp();
            store.extension(ChangeFeed.class)
                    .ifPresent(feed -> assertEquals(
                            List.of(), feed.read(TENANT, PageRequest.first(10)).entries()));
        });
    }

    @Test
    @Advice("Make the comparison of versions and the removal one step.")
    void R76_a_purge_at_another_version_removes_nothing() {
        ifOffered(Purge.class, purge -> {
            writeRed("a");
            for (long version : List.of(0L, 1L, 3L)) {
                assertUnchanged(thing("a"), () -> assertFalse(purge.purge(thing("a"), version)));
            }
            assertEquals(List.of("a"), keys(RED));
        });
    }

    @Test
    @Advice("Absence is what was asked for; and keep no commit ids of what is gone.")
    void R77_a_purge_may_be_repeated_and_frees_the_id() {
        ifOffered(Purge.class, purge -> {
            assertTrue(purge.purge(thing("a"), 0));
            assertTrue(purge.purge(thing("a"), 5));
            Commit first = writeRed("a");
            assertTrue(purge.purge(thing("a"), 2));
            assertTrue(purge.purge(thing("a"), 2));
            Commit again = write(draft("a").named(first.commitId()).facts("another life"));
            assertEquals(Optional.of(StoredRecord.after(again)), store.load(thing("a")));
            assertEquals(JournalEntry.of(again), history(thing("a")));
        });
    }

    @Test
    @Advice("Name the whole id, tenant, collection and key, in every condition.")
    void R78_a_purge_touches_no_other_record() {
        ifOffered(Purge.class, purge -> {
            List<RecordId> others = List.of(
                    thing("A"),
                    thing("aa"),
                    thing("a:"),
                    new RecordId(TENANT, Samples.OTHER, "a"),
                    new RecordId("t2", Samples.THING, "a"));
            others.forEach(id -> write(draft(id).with(Samples.COLOUR, "red")));
            writeRed("b");
            List<State> before = others.stream().map(this::state).toList();
            writeRed("a");
            assertTrue(purge.purge(thing("a"), 2));
            assertEquals(before, others.stream().map(this::state).toList());
            assertEquals(List.of("A", "a:", "aa", "b"), keys(RED));
            assertEquals(List.of("b"), keys(X));
        });
    }

    private Commit writeRed(String key) {
        Commit first = write(draft(key).with(Samples.COLOUR, "blue"));
        write(draft(key).at(1).with(Samples.COLOUR, "red").with(Samples.TAG, "x", "y"));
        return first;
    }
}
