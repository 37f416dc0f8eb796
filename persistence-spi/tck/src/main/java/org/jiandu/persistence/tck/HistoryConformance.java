package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;

/** R11 to R17. */
abstract class HistoryConformance extends Suite {
    private static final int FACTS = 24;

    @Test
    @Advice("Keep version, commit id, time and snapshot of the last commit in the head.")
    void R11_load_gives_the_head_as_the_last_commit_left_it() {
        Commit first = write(draft("a").facts("one").snapshot("after one"));
        assertEquals(Optional.of(StoredRecord.after(first)), store.load(thing("a")));
        Commit second = write(draft("a")
                .at(1)
                .facts("two", "three")
                .snapshot("after three")
                .recordedAt(Instant.parse("2027-01-01T00:00:00Z")));
        assertEquals(Optional.of(StoredRecord.after(second)), store.load(thing("a")));
    }

    @Test
    @Advice("Answer absence with an empty value; throw nothing.")
    void R12_what_does_not_exist_is_empty() {
        write(draft("b"));
        assertEquals(Optional.empty(), store.load(thing("a")));
        assertEquals(Page.last(List.of()), store.history(thing("a"), PageRequest.first(10)));
    }

    @Test
    @Advice("Number the facts of a commit from the expected version plus 1, and order by that number.")
    void R13_history_gives_every_fact_in_order() {
        assertEquals(writeFacts(), history(thing("a")));
    }

    @Test
    @Advice("Insert into the journal only; never update it.")
    void R14_no_later_commit_changes_an_entry() {
        List<JournalEntry> entries = writeFacts();
        for (int version = FACTS; version < FACTS + 5; version++) {
            write(draft("a").at(version).facts("later").recordedAt(Instant.parse("2030-01-01T00:00:00Z")));
            assertEquals(entries, history(thing("a")).subList(0, FACTS));
        }
    }

    @Test
    @Advice("Order by version; time is only kept.")
    void R15_time_orders_nothing() {
        List<JournalEntry> expected = new ArrayList<>();
        for (int version = 0; version < 5; version++) {
            Commit commit = write(draft("a")
                    .at(version)
                    .recordedAt(Instant.parse("2026-05-29T00:00:00Z").minusSeconds(version)));
            expected.addAll(JournalEntry.of(commit));
            assertEquals(Optional.of(StoredRecord.after(commit)), store.load(thing("a")));
        }
        assertEquals(expected, history(thing("a")));
    }

    @Test
    @Advice("Go on after the version of the last entry of the page.")
    void R16_pages_join_to_the_whole() {
        List<JournalEntry> expected = writeFacts();
        for (int limit : List.of(1, 2, 5, FACTS - 1, FACTS, FACTS + 1)) {
            assertEquals(
                    expected,
                    all(limit, page -> store.history(thing("a"), page)),
                    () -> "the history in pages of " + limit);
        }
    }

    @Test
    @Advice("Go on after a version; an offset or a count moves while others commit.")
    void R17_pages_read_while_others_commit_have_no_hole() {
        writeFacts();
        int version = FACTS;
        List<JournalEntry> read = new ArrayList<>();
        PageRequest first = PageRequest.first(5);
        Page<JournalEntry> page = store.history(thing("a"), first);
        read.addAll(page.items());
        while (page.next().isPresent() && version < 2 * FACTS) {
            write(draft("a").at(version++));
            page = store.history(thing("a"), first.after(page.next().get()));
            read.addAll(page.items());
        }
        assertTrue(read.size() >= FACTS, () -> "only " + read.size() + " of " + FACTS + " facts were read");
        assertEquals(history(thing("a")).subList(0, read.size()), read);
    }

    /** Commits of one, two and three facts in turn. */
    private List<JournalEntry> writeFacts() {
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; entries.size() < FACTS; i++) {
            String[] texts = {"a" + i, "b" + i, "c" + i};
            Commit commit = write(draft("a")
                    .at(entries.size())
                    .facts(List.of(texts).subList(0, i % 3 + 1).stream()
                            .map(Draft::fact)
                            .toList()));
            entries.addAll(JournalEntry.of(commit));
        }
        return entries;
    }
}
