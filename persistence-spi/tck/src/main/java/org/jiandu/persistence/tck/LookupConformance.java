package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Day;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupFreshness;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.StorageRejectedException;
import org.junit.jupiter.api.Test;

/** R32 to R43. */
abstract class LookupConformance extends Suite {
    private static final Lookup RED = colour("red");
    private static final Lookup SIZES = lookup(Samples.SIZES, Map.of());

    @Test
    @Advice("Put every equality of the lookup into the condition, and nothing else.")
    void R32_find_gives_exactly_what_is_equal() {
        write(draft("a").with(Samples.COLOUR, "red").with(Samples.TAG, "x").with(Samples.SIZE, 1));
        write(draft("b").with(Samples.COLOUR, "red").with(Samples.TAG, "y").with(Samples.SIZE, 2));
        write(draft("c").with(Samples.COLOUR, "blue").with(Samples.TAG, "x").with(Samples.SIZE, 1));
        write(draft(new RecordId(TENANT, Samples.OTHER, "d")).with(Samples.COLOUR, "red"));
        Map<String, AttributeValue> redAndX = Map.of(Samples.COLOUR, new Text("red"), Samples.TAG, new Text("x"));
        assertAll(
                () -> assertEquals(List.of("a", "b"), keys(RED)),
                () -> assertEquals(List.of("c"), keys(colour("blue"))),
                () -> assertEquals(List.of(), keys(colour("green"))),
                () -> assertEquals(List.of("a"), keys(lookup(Samples.BY_COLOUR_AND_TAG, redAndX))),
                () -> assertEquals(
                        List.of("a", "c"), keys(lookup(Samples.OF_SIZE, Map.of(Samples.SIZE, new Whole(1))))),
                () -> assertEquals(List.of("a", "b", "c"), keys(lookup(Samples.ALL, Map.of()))));
    }

    @Test
    @Advice("Ask for the existence of a value; a join gives the record once for each.")
    void R33_one_of_many_values_is_enough() {
        write(draft("a").with(Samples.TAG, "x", "y", "z").with(Samples.SIZE, 1));
        write(draft("b").with(Samples.TAG, "y").with(Samples.SIZE, 2));
        write(draft("c").with(Samples.TAG, "w").with(Samples.SIZE, 3));
        assertAll(
                () -> assertEquals(List.of("a"), keys(tag(Samples.BY_TAG, "x"))),
                () -> assertEquals(List.of("a", "b"), keys(tag(Samples.BY_TAG, "y"))),
                () -> assertEquals(List.of("a", "b"), keys(tag(Samples.SIZES_OF_TAG, "y"))),
                () -> assertEquals(List.of("a", "b", "c"), keys(lookup(Samples.ALL, Map.of()))),
                () -> assertEquals(List.of("a", "b", "c"), keys(SIZES)));
    }

    @Test
    @Advice("The condition is from <= value and value < to.")
    void R34_a_range_has_its_lower_bound_and_not_its_upper() {
        for (int size = 1; size <= 5; size++) {
            write(draft("k" + size)
                    .with(Samples.COLOUR, size % 2 == 0 ? "even" : "odd")
                    .with(Samples.SIZE, size)
                    .with(Samples.DAY_OF, new Day(LocalDate.of(2026, 5, 27 + size - 1))));
        }
        Lookup odd = lookup(Samples.SIZES_OF_COLOUR, Map.of(Samples.COLOUR, new Text("odd")));
        Lookup days = lookup(Samples.DAYS, Map.of());
        assertAll(
                () -> assertEquals(
                        List.of("k2", "k3"), keys(SIZES.from(new Whole(2)).to(new Whole(4)))),
                () -> assertEquals(List.of("k4", "k5"), keys(SIZES.from(new Whole(4)))),
                () -> assertEquals(List.of("k1"), keys(SIZES.to(new Whole(2)))),
                () -> assertEquals(List.of(), keys(SIZES.from(new Whole(3)).to(new Whole(3)))),
                () -> assertEquals(List.of(), keys(SIZES.from(new Whole(4)).to(new Whole(2)))),
                () -> assertEquals(List.of("k1", "k3"), keys(odd.to(new Whole(5)))),
                () -> assertEquals(List.of("k1", "k2"), keys(days.to(new Day(LocalDate.of(2026, 5, 29))))));
    }

    @Test
    @Advice("Order by the range attribute and then by the key, in a binary collation.")
    void R35_hits_come_by_range_and_then_by_key() {
        List<String> byKey = List.of("%", "-", "10", "2", "9", ":", "A", "B", "Z", "_", "a", "aB", "aa", "b", "~");
        for (int i = byKey.size() - 1; i >= 0; i--) {
            write(draft(byKey.get(i)).with(Samples.COLOUR, "red").with(Samples.SIZE, -(i / 5)));
        }
        List<String> bySize = new ArrayList<>(byKey.subList(10, 15));
        bySize.addAll(byKey.subList(5, 10));
        bySize.addAll(byKey.subList(0, 5));
        assertEquals(byKey, keys(RED));
        assertEquals(bySize, keys(SIZES));
    }

    @Test
    @Advice("What has no value for an attribute of the lookup is not a hit: an open end sorts neither first nor last.")
    void R36_a_record_without_a_value_is_no_hit() {
        write(draft("a").with(Samples.COLOUR, "red").with(Samples.SIZE, 1));
        write(draft("b").with(Samples.COLOUR, "red"));
        write(draft("c").with(Samples.SIZE, 0));
        write(draft("d"));
        Lookup redSizes = lookup(Samples.SIZES_OF_COLOUR, Map.of(Samples.COLOUR, new Text("red")));
        assertAll(
                () -> assertEquals(List.of("a"), keys(redSizes)),
                () -> assertEquals(List.of("a"), keys(redSizes.to(new Whole(9)))),
                () -> assertEquals(List.of("c", "a"), keys(SIZES)),
                () -> assertEquals(List.of("a", "b"), keys(RED)),
                () -> assertEquals(List.of("a", "b", "c", "d"), keys(lookup(Samples.ALL, Map.of()))));
    }

    @Test
    @Advice("Remove every attribute of the record before the new ones are written, those with many values too.")
    void R37_a_commit_replaces_all_attributes() {
        write(draft("a").with(Samples.COLOUR, "red").with(Samples.TAG, "x", "y").with(Samples.SIZE, 1));
        write(draft("a").at(1).with(Samples.COLOUR, "blue").with(Samples.TAG, "y", "z"));
        assertAll(
                () -> assertEquals(List.of(), keys(RED)),
                () -> assertEquals(List.of("a"), keys(colour("blue"))),
                () -> assertEquals(List.of(), keys(tag(Samples.BY_TAG, "x"))),
                () -> assertEquals(List.of("a"), keys(tag(Samples.BY_TAG, "y"))),
                () -> assertEquals(List.of(), keys(SIZES)));
        write(draft("a").at(2));
        assertAll(
                () -> assertEquals(List.of(), keys(colour("blue"))),
                () -> assertEquals(List.of(), keys(tag(Samples.BY_TAG, "y"))));
    }

    @Test
    @Advice("Keep the version beside the attributes, and hand out that one.")
    void R38_a_hit_carries_the_version_that_matched() {
        write(draft("a").facts("1", "2").with(Samples.COLOUR, "red"));
        write(draft("b").with(Samples.COLOUR, "red"));
        write(draft("b").at(1).facts("2", "3").with(Samples.COLOUR, "red"));
        assertEquals(List.of(new Hit(thing("a"), 2), new Hit(thing("b"), 3)), hits(RED));
    }

    @Test
    @Advice("Declare EVENTUAL if lookups read a replica or an index that is written later; then let it catch up.")
    void R39_lookups_are_as_fresh_as_declared() {
        for (int version = 0; version < 12; version++) {
            Commit commit = write(draft("a").at(version).with(Samples.COLOUR, version % 2 == 0 ? "red" : "blue"));
            Lookup now = colour(version % 2 == 0 ? "red" : "blue");
            Lookup before = colour(version % 2 == 0 ? "blue" : "red");
            if (store.info().lookups() == LookupFreshness.IMMEDIATE) {
                assertEquals(Page.last(List.of(new Hit(thing("a"), commit.newVersion()))), first(now));
                assertEquals(Page.last(List.of()), first(before));
            } else {
                assertStale(now);
                assertStale(before);
            }
        }
        assertEquals(List.of(), keys(RED));
        assertEquals(List.of(new Hit(thing("a"), 12)), hits(colour("blue")));
    }

    /** What a lookup that lags may give: the record, at a version that it had with the colour asked for. */
    private void assertStale(Lookup lookup) {
        long odd = lookup.equals(RED) ? 1 : 0;
        long head = store.load(thing("a")).orElseThrow().version();
        for (Hit hit : first(lookup).items()) {
            assertTrue(
                    hit.id().equals(thing("a")) && hit.indexedVersion() <= head && hit.indexedVersion() % 2 == odd,
                    () -> hit + " for " + lookup + " when the record is at version " + head);
        }
    }

    @Test
    @Advice("Go on after the range value and key of the last hit, never from an offset.")
    void R40_pages_join_to_the_whole() {
        for (int i = 0; i < 12; i++) {
            write(draft("k" + i).with(Samples.COLOUR, "red").with(Samples.SIZE, i / 3));
        }
        catchUpLookups();
        for (Lookup lookup : List.of(RED, SIZES)) {
            List<Hit> whole = hits(lookup);
            assertEquals(12, Set.copyOf(whole).size());
            for (int limit : List.of(1, 2, 5, 11, 12, 13)) {
                assertEquals(whole, all(limit, page -> store.find(lookup, page)), () -> "hits in pages of " + limit);
            }
        }
    }

    @Test
    @Advice("Go on after the range value and key of the last hit, never from an offset: rows before it come and go.")
    void R40_what_stays_as_it_is_is_given_once_while_others_change() {
        List<String> staying = IntStream.range(10, 22).mapToObj(i -> "k" + i).toList();
        staying.forEach(key -> write(draft(key).with(Samples.SIZE, 5)));
        List<String> read = new ArrayList<>();
        PageRequest request = PageRequest.first(2);
        catchUpLookups();
        Page<Hit> page = store.find(SIZES, request);
        for (int i = 0; page.next().isPresent(); i++) {
            page.items().forEach(hit -> read.add(hit.id().key()));
            write(draft("before" + i).with(Samples.SIZE, 1));
            if (i > 0) {
                write(draft("before" + (i - 1)).at(1));
            }
            write(draft("l" + i).with(Samples.SIZE, 5));
            catchUpLookups();
            page = store.find(SIZES, request.after(page.next().get()));
            assertTrue(i < 100, "the pages do not come to an end");
        }
        page.items().forEach(hit -> read.add(hit.id().key()));
        assertEquals(staying, read.stream().filter(staying::contains).toList());
        assertEquals(read.size(), Set.copyOf(read).size(), () -> "a record came twice in " + read);
    }

    @Test
    @Advice("Ask for one more than the limit to know whether there is a next page; hand out no more than the limit.")
    void R41_a_page_holds_no_more_than_asked_for_and_the_last_one_says_so() {
        for (int i = 0; i < 5; i++) {
            write(draft("a").at(i).with(Samples.COLOUR, "red"));
            write(draft("b" + i).with(Samples.COLOUR, "red"));
        }
        catchUpLookups();
        for (int limit = 1; limit <= 7; limit++) {
            assertPages(limit, 5, page -> store.history(thing("a"), page));
            assertPages(limit, 6, page -> store.find(RED, page));
        }
    }

    private static <T> void assertPages(int limit, int items, Function<PageRequest, Page<T>> question) {
        PageRequest request = PageRequest.first(limit);
        int read = 0;
        for (int pages = 0; pages <= items; pages++) {
            Page<T> page = question.apply(request);
            read += page.items().size();
            assertTrue(
                    page.items().size() <= limit,
                    () -> "a page of " + page.items().size() + " items where " + limit + " were asked for");
            if (page.next().isEmpty()) {
                break;
            }
            request = request.after(page.next().get());
        }
        assertEquals(items, read, "the items on all pages");
    }

    @Test
    @Advice("Make cursors with Cursor.of(question, position) and read them with Cursor.position.")
    void R42_a_cursor_is_good_for_its_question_only() {
        for (int i = 0; i < 3; i++) {
            write(draft("a").at(i).with(Samples.COLOUR, "red").with(Samples.SIZE, 1));
            write(draft("b").at(i).with(Samples.COLOUR, "red").with(Samples.SIZE, 1));
            write(draft("c" + i).with(Samples.COLOUR, "blue").with(Samples.SIZE, 1));
        }
        catchUpLookups();
        PageRequest one = PageRequest.first(1);
        String ofRed = store.find(RED, one).next().orElseThrow();
        String ofA = store.history(thing("a"), one).next().orElseThrow();
        for (String foreign : List.of(ofA, "x", "0", "1", ofRed + "0", ofRed.substring(1))) {
            assertRejected(() -> store.find(RED, one.after(foreign)));
        }
        for (String foreign : List.of(ofRed, "x", "0", "1", ofA + "0", ofA.substring(1))) {
            assertRejected(() -> store.history(thing("a"), one.after(foreign)));
        }
        assertRejected(() -> store.find(colour("blue"), one.after(ofRed)));
        assertRejected(() -> store.find(SIZES, one.after(ofRed)));
        assertRejected(() ->
                store.find(lookup(Samples.SIZES_OF_COLOUR, Map.of(Samples.COLOUR, new Text("red"))), one.after(ofRed)));
        assertRejected(() -> store.history(thing("b"), one.after(ofA)));
        assertEquals(
                List.of(new Hit(thing("b"), 3)),
                store.find(RED, one.after(ofRed)).items());
    }

    @Test
    @Advice("Begin find with StoreSchema.check(lookup).")
    void R43_a_lookup_that_is_not_declared_is_rejected() {
        Text red = new Text("red");
        Whole one = new Whole(1);
        for (Lookup undeclared : List.of(
                lookup("by_nothing", Map.of()),
                Lookup.of(TENANT, "nothing", Samples.ALL, Map.of()),
                Lookup.of(TENANT, Samples.OTHER, Samples.BY_TAG, Map.of(Samples.TAG, red)),
                lookup(Samples.BY_COLOUR, Map.of()),
                lookup(Samples.BY_COLOUR, Map.of(Samples.TAG, red)),
                lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, red, Samples.TAG, red)),
                lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, one)),
                lookup(Samples.ALL, Map.of(Samples.COLOUR, red)),
                RED.from(one),
                RED.to(red),
                SIZES.from(red),
                SIZES.to(new Day(LocalDate.of(2026, 5, 29))))) {
            assertThrows(
                    StorageRejectedException.class,
                    () -> store.find(undeclared, PageRequest.first(1)),
                    undeclared::toString);
        }
    }

    private Page<Hit> first(Lookup lookup) {
        return store.find(lookup, PageRequest.first(10));
    }

    private static void assertRejected(Runnable call) {
        assertThrows(StorageRejectedException.class, call::run, "a cursor of another question");
    }

    private static Lookup colour(String colour) {
        return lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text(colour)));
    }

    private static Lookup tag(String name, String tag) {
        return lookup(name, Map.of(Samples.TAG, new Text(tag)));
    }
}
