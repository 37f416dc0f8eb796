package org.jiandu.persistence.tck;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jiandu.persistence.AtomicCommits;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.ChangeFeed;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Purge;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** R44 to R48. */
abstract class LimitsConformance extends Suite {
    private static final String RARE = "\uD842\uDFB7"; // one character, two chars, four bytes

    @Test
    @Advice(
            "Make columns as wide as Limits says, in characters and not in bytes, and let the driver send texts of that size.")
    void R44_the_longest_texts_are_stored() {
        String longest = "监".repeat(Limits.MAX_PAYLOAD_BYTES / 3) + "x";
        String longestOfRare = RARE.repeat(Limits.MAX_PAYLOAD_BYTES / 4);
        Payload largest = new Payload("s".repeat(Limits.MAX_SCHEMA_NAME), 1, longest);
        Commit commit = write(draft("a")
                .facts(List.of(largest, Draft.fact(longestOfRare), Draft.fact(longest)))
                .snapshot(largest));
        assertEquals(Optional.of(StoredRecord.after(commit)), store.load(thing("a")));
        assertEquals(JournalEntry.of(commit), history(thing("a")));
    }

    @Test
    @Advice("Make columns as wide as Limits says, and keep any number of facts and values a record.")
    void R44_the_longest_ids_and_the_most_facts_and_values_are_stored() {
        RecordId id = new RecordId("T".repeat(Limits.MAX_TENANT), Samples.THING, "K".repeat(Limits.MAX_KEY));
        Text[] tags = IntStream.range(0, Limits.MAX_VALUES)
                .mapToObj(i -> new Text(RARE.repeat(Limits.MAX_TEXT - 3) + (100 + i)))
                .toArray(Text[]::new);
        String[] facts =
                IntStream.range(0, Limits.MAX_FACTS).mapToObj(Integer::toString).toArray(String[]::new);
        Commit commit = write(draft(id).facts(facts).with(Samples.TAG, tags));
        assertEquals(JournalEntry.of(commit), history(id));
        for (Text tag : List.of(tags[0], tags[Limits.MAX_VALUES - 1])) {
            assertEquals(List.of(id.key()), keys(tagged(id, tag)));
        }
        Text almost = new Text(tags[0].value().replaceFirst("100$", "099"));
        assertEquals(List.of(), keys(tagged(id, almost)));
    }

    private static Lookup tagged(RecordId id, Text tag) {
        return Lookup.of(id.tenant(), Samples.THING, Samples.BY_TAG, Map.of(Samples.TAG, tag));
    }

    @Test
    @Advice("Let an index take as many attributes as a lookup may name, each as wide as Limits says.")
    void R44_the_widest_collection_is_stored() {
        List<AttributeSpec> attributes = IntStream.range(0, Limits.MAX_ATTRIBUTES)
                .mapToObj(
                        i -> AttributeSpec.one(widest("a", i), AttributeType.TEXT, "d".repeat(Limits.MAX_DESCRIPTION)))
                .toList();
        List<LookupSpec> lookups = IntStream.range(0, Limits.MAX_LOOKUPS)
                .mapToObj(i -> new LookupSpec(
                        widest("l", i),
                        "d".repeat(Limits.MAX_DESCRIPTION),
                        IntStream.range(i, i + Limits.MAX_EQUAL_TO)
                                .mapToObj(each -> widest("a", each))
                                .toList(),
                        Optional.empty()))
                .toList();
        String collection = widest("c", 0);
        store.prepare(
                extended(new CollectionSpec(collection, "d".repeat(Limits.MAX_DESCRIPTION), attributes, lookups)),
                PrepareMode.CREATE_OR_VERIFY);
        AttributeValue text = new Text(RARE.repeat(Limits.MAX_TEXT));
        Draft draft = draft(new RecordId(TENANT, collection, "a"));
        attributes.forEach(attribute -> draft.with(attribute.name(), text));
        write(draft);
        for (LookupSpec lookup : lookups) {
            Map<String, AttributeValue> equalTo = new TreeMap<>();
            lookup.equalTo().forEach(attribute -> equalTo.put(attribute, text));
            assertEquals(List.of("a"), keys(Lookup.of(TENANT, collection, lookup.name(), equalTo)));
        }
    }

    @Test
    @Advice("Hand out as many items as the limit says, or less with a next page.")
    void R44_the_largest_page_can_be_asked_for() {
        write(draft("a"));
        PageRequest largest = PageRequest.first(Limits.MAX_PAGE);
        catchUpLookups();
        assertEquals(1, store.history(thing("a"), largest).items().size());
        assertEquals(
                1, store.find(lookup(Samples.ALL, Map.of()), largest).items().size());
    }

    @Test
    @Advice("Begin commit with StoreSchema.check(commit), and every other call with StoreSchema.collection.")
    void R45_what_is_not_declared_is_rejected_by_name() {
        write(draft("a"));
        RecordId unknown = new RecordId(TENANT, "nothing", "a");
        assertAll(
                () -> assertRejected(
                        "nothing", () -> store.commit(draft(unknown).commit())),
                () -> assertRejected("nothing", () -> store.load(unknown)),
                () -> assertRejected("nothing", () -> store.history(unknown, PageRequest.first(1))),
                () -> assertRejected(
                        "weight", () -> store.commit(next().with("weight", 1).commit())),
                () -> assertRejected(
                        "size",
                        () -> store.commit(next().with(Samples.SIZE, "1").commit())),
                () -> assertRejected(
                        "colour",
                        () -> store.commit(next().with(Samples.COLOUR, 1).commit())),
                () -> assertRejected(
                        "colour",
                        () -> store.commit(
                                next().with(Samples.COLOUR, "red", "blue").commit())),
                () -> assertRejected(
                        "tag",
                        () -> store.commit(next().with(Samples.TAG, new Text("x"), new Whole(1))
                                .commit())));
    }

    private Draft next() {
        return draft("a").at(1);
    }

    private void assertRejected(String name, Executable call) {
        assertUnchanged(thing("a"), () -> {
            StorageRejectedException rejected = assertThrows(StorageRejectedException.class, call);
            assertTrue(
                    String.valueOf(rejected.getMessage()).contains(name),
                    () -> "the message does not name " + name + ": " + rejected.getMessage());
        });
    }

    @Test
    @Advice("Hand every text over as a parameter; build no statement, pattern or path from it.")
    void R46_texts_are_data() {
        List<String> texts = List.of(
                "'",
                "''",
                "\"",
                "`",
                "\\",
                "\\'",
                "%",
                "_",
                "a%",
                "?",
                ":a",
                "$1",
                "{}",
                "--",
                "/*",
                "*/",
                ";",
                "'; DROP TABLE thing; --",
                "' OR '1'='1",
                "\\u0027",
                "${x}",
                "#{x}",
                "NULL",
                "null",
                "true",
                "\u0007",
                "../../a",
                "C:\\a",
                "a\nb",
                "<a>&amp;</a>",
                "=1+1");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            write(draft("k" + i)
                    .facts(text)
                    .snapshot(text)
                    .with(Samples.COLOUR, text)
                    .with(Samples.TAG, text, text + "'"));
        }
        for (int i = 0; i < texts.size(); i++) {
            Text text = new Text(texts.get(i));
            assertEquals(
                    texts.get(i),
                    store.load(thing("k" + i)).orElseThrow().snapshot().text());
            assertEquals(texts.get(i), history(thing("k" + i)).get(0).fact().text());
            assertEquals(List.of("k" + i), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, text))));
            assertTrue(keys(lookup(Samples.BY_TAG, Map.of(Samples.TAG, text))).contains("k" + i));
        }
    }

    @Test
    @Advice("Quote the names of tables and columns, or put letters before them.")
    void R46_names_of_the_schema_are_not_words_of_the_engine() {
        List<String> names = List.of(
                "order",
                "group",
                "select",
                "user",
                "key",
                "value",
                "version",
                "tenant",
                "level",
                "date",
                "text",
                "stream",
                "position",
                "timestamp",
                "limit",
                "index",
                "null",
                "primary",
                "rowid",
                "oid",
                "comment");
        List<AttributeSpec> attributes = names.stream()
                .map(name -> AttributeSpec.one(name, AttributeType.WHOLE, "'quoted' \"too\" -- ;"))
                .toList();
        List<LookupSpec> lookups = names.subList(0, Limits.MAX_LOOKUPS - 4).stream()
                .map(name -> LookupSpec.of(name, "'quoted' \"too\" -- ;").by(name))
                .toList();
        store.prepare(
                extended(new CollectionSpec("table", "'quoted' \"too\" -- ;", attributes, lookups)),
                PrepareMode.CREATE_OR_VERIFY);
        Draft draft = draft(new RecordId(TENANT, "table", "a"));
        names.forEach(name -> draft.with(name, names.indexOf(name)));
        write(draft);
        lookups.forEach(
                lookup -> assertEquals(List.of("a"), keys(Lookup.of(TENANT, "table", lookup.name(), Map.of()))));
    }

    @Test
    @Advice("Begin every method with Objects.requireNonNull(argument, \"argument\").")
    @SuppressWarnings("NullAway") // null is what this is about
    void R47_a_missing_argument_is_named_at_once() {
        PageRequest page = PageRequest.first(1);
        assertNamed("schema", () -> store.prepare(null, PrepareMode.VERIFY_ONLY));
        assertNamed("mode", () -> store.prepare(Samples.SCHEMA, null));
        assertNamed("id", () -> store.load(null));
        assertNamed("commit", () -> store.commit(null));
        assertNamed("id", () -> store.history(null, page));
        assertNamed("page", () -> store.history(thing("a"), null));
        assertNamed("lookup", () -> store.find(null, page));
        assertNamed("page", () -> store.find(lookup(Samples.ALL, Map.of()), null));
        assertNamed("type", () -> store.extension(null));
        ifOffered(AtomicCommits.class, atomic -> assertNamed("batch", () -> atomic.commit(null)));
        ifOffered(ChangeFeed.class, feed -> {
            assertNamed("tenant", () -> feed.read(null, page));
            assertNamed("page", () -> feed.read(TENANT, null));
        });
        ifOffered(Purge.class, purge -> assertNamed("id", () -> purge.purge(null, 0)));
    }

    private static void assertNamed(String argument, Executable call) {
        NullPointerException missing = assertThrows(NullPointerException.class, call, () -> argument + " was null");
        assertEquals(argument, missing.getMessage());
    }

    @Test
    @Advice("Keep whether the instance is prepared, and check it first.")
    void R48_a_call_before_prepare_is_a_broken_call() {
        RecordStore unprepared = openUnprepared();
        unprepared.info();
        calls(unprepared).forEach(call -> assertThrows(IllegalStateException.class, call));
    }

    @Test
    @Advice(
            "Keep whether the instance is closed, and check it first; close twice without harm, and touch no other instance.")
    void R48_a_call_after_close_is_a_broken_call() {
        RecordStore closed = open();
        List<Executable> calls = new ArrayList<>(calls(closed));
        calls.add(() -> closed.prepare(Samples.SCHEMA, PrepareMode.CREATE_OR_VERIFY));
        closed.close();
        closed.close();
        closed.info();
        calls.forEach(call -> assertThrows(IllegalStateException.class, call));
        assertDoesNotThrow(() -> write(draft("a")));
    }

    private List<Executable> calls(RecordStore subject) {
        PageRequest page = PageRequest.first(1);
        Commit commit = draft("b").commit();
        List<Executable> calls = new ArrayList<>(List.of(
                () -> subject.load(thing("a")),
                () -> subject.commit(commit),
                () -> subject.history(thing("a"), page),
                () -> subject.find(lookup(Samples.ALL, Map.of()), page)));
        subject.extension(AtomicCommits.class)
                .ifPresent(atomic -> calls.add(() -> atomic.commit(new AtomicCommits.Batch(List.of(commit)))));
        subject.extension(ChangeFeed.class).ifPresent(feed -> calls.add(() -> feed.read(TENANT, page)));
        subject.extension(Purge.class).ifPresent(purge -> calls.add(() -> purge.purge(thing("a"), 0)));
        return calls;
    }

    private static StoreSchema extended(CollectionSpec collection) {
        List<CollectionSpec> collections = new ArrayList<>(Samples.SCHEMA.collections());
        collections.add(collection);
        return new StoreSchema(2, collections);
    }

    private static String widest(String letter, int number) {
        return (letter + (10 + number) + "_".repeat(Limits.MAX_NAME)).substring(0, Limits.MAX_NAME);
    }
}
