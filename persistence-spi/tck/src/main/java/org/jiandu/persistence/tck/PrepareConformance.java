package org.jiandu.persistence.tck;

import static org.jiandu.persistence.PrepareMode.CREATE_OR_VERIFY;
import static org.jiandu.persistence.PrepareMode.VERIFY_ONLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.AttributeValue.Whole;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome.Committed;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreSchema;
import org.junit.jupiter.api.Test;

/** R51 to R56. */
abstract class PrepareConformance extends Suite {
    private static final CollectionSpec THING = Samples.SCHEMA.collections().get(0);
    private static final CollectionSpec OTHER = Samples.SCHEMA.collections().get(1);
    private static final AttributeSpec WEIGHT = AttributeSpec.one("weight", AttributeType.WHOLE, "a number");
    private static final AttributeSpec PLACE = AttributeSpec.many("place", AttributeType.TEXT, "several texts");
    private static final CollectionSpec BIGGER_THING = new CollectionSpec(
            THING.name(),
            "better said",
            with(THING.attributes(), List.of(WEIGHT, PLACE)),
            with(
                    THING.lookups(),
                    List.of(
                            LookupSpec.of("by_place", "one of several texts", "place")
                                    .by("weight"),
                            LookupSpec.of("by_both", "old and new", Samples.COLOUR, "place"))));
    private static final CollectionSpec THIRD = new CollectionSpec(
            "third", "a new collection", List.of(WEIGHT), List.of(LookupSpec.of(Samples.ALL, "all")));
    private static final StoreSchema BIGGER = new StoreSchema(2, List.of(BIGGER_THING, OTHER, THIRD));

    @Override
    final RecordStore firstStore() {
        return openUnprepared();
    }

    @Test
    @Advice("Create what is missing; find everything there and do nothing the next time.")
    void R51_create_makes_the_store_ready_and_changes_nothing_when_repeated() {
        store.prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        write(draft("a").with(Samples.COLOUR, "red"));
        assertUnchanged(thing("a"), () -> {
            store.prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
            openUnprepared().prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        });
    }

    @Test
    @Advice("With VERIFY_ONLY, look and reject; execute no DDL and write no row.")
    void R52_verify_creates_nothing() {
        assertRejected(store, Samples.SCHEMA, VERIFY_ONLY);
        assertRejected(openUnprepared(), Samples.SCHEMA, VERIFY_ONLY);
        assertThrows(IllegalStateException.class, () -> store.load(thing("a")));
        openUnprepared().prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        store.prepare(Samples.SCHEMA, VERIFY_ONLY);
        write(draft("a"));
        assertRejected(openUnprepared(), BIGGER, VERIFY_ONLY);
        openUnprepared().prepare(Samples.SCHEMA, VERIFY_ONLY);
    }

    @Test
    @Advice("Let one win and the others find what it made: a lock, or DDL that may meet itself.")
    void R53_instances_that_prepare_at_once_succeed() {
        for (StoreSchema schema : List.of(Samples.SCHEMA, BIGGER)) {
            List<RecordStore> stores = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                stores.add(openUnprepared());
            }
            Rendezvous.of(fixture.patience(), stores.size(), caller -> {
                stores.get(caller).prepare(schema, CREATE_OR_VERIFY);
                return write(
                        stores.get(caller),
                        draft("a" + schema.revision() + caller).commit());
            });
        }
        store.prepare(BIGGER, VERIFY_ONLY);
        assertEquals(8, keys(lookup(Samples.ALL, Map.of())).size());
    }

    @Test
    @Advice("Add columns, tables and indexes, and fill in nothing.")
    void R54_a_higher_revision_may_add() {
        store.prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        write(draft("a").with(Samples.COLOUR, "red").with(Samples.TAG, "x"));
        assertUnchanged(thing("a"), () -> {
            store = openUnprepared();
            store.prepare(BIGGER, CREATE_OR_VERIFY);
        });
        Lookup here = lookup("by_place", Map.of("place", new Text("here")));
        Map<String, AttributeValue> redAndHere = Map.of(Samples.COLOUR, new Text("red"), "place", new Text("here"));
        assertEquals(List.of("a"), keys(lookup(Samples.BY_COLOUR, Map.of(Samples.COLOUR, new Text("red")))));
        assertEquals(List.of(), keys(here));
        write(draft("a")
                .at(1)
                .with(Samples.COLOUR, "red")
                .with("place", "here", "there")
                .with("weight", 7));
        assertEquals(List.of("a"), keys(here.from(new Whole(7))));
        assertEquals(List.of("a"), keys(lookup("by_both", redAndHere)));
        write(draft(new RecordId(TENANT, "third", "a")).with("weight", 1));
        assertEquals(List.of("a"), keys(Lookup.of(TENANT, "third", Samples.ALL, Map.of())));
        openUnprepared().prepare(BIGGER, VERIFY_ONLY);
    }

    @Test
    @Advice(
            "Let commits wait while tables are altered; an engine that copies a table loses what is committed to the old one.")
    void R54_a_higher_revision_keeps_what_is_committed_meanwhile() {
        store.prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        RecordStore another = openUnprepared();
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger commits = new AtomicInteger();
        List<Integer> versions = Rendezvous.of(fixture.patience(), 4, caller -> {
            if (caller == 0) {
                try {
                    while (commits.get() < 10) {
                        Thread.onSpinWait();
                    }
                    retry(() -> {
                        another.prepare(BIGGER, CREATE_OR_VERIFY);
                        return another;
                    });
                } finally {
                    done.set(true);
                }
                return 0;
            }
            int version = 0;
            for (; !done.get(); version++) {
                Commit commit = draft("a" + caller).at(version).commit();
                assertEquals(new Committed(Receipt.of(commit)), retry(() -> store.commit(commit)));
                commits.incrementAndGet();
            }
            return version;
        });
        for (int caller = 1; caller < versions.size(); caller++) {
            assertEquals(versions.get(caller), history(thing("a" + caller)).size());
            write(draft("a" + caller).at(versions.get(caller)));
        }
    }

    @Test
    @Advice("Keep StoreSchema.asText() in the store, and ask StoreSchema.mustBeWritten.")
    void R55_an_older_or_another_schema_is_rejected() {
        store.prepare(BIGGER, CREATE_OR_VERIFY);
        write(draft("a"));
        StoreSchema another = new StoreSchema(2, List.of(BIGGER_THING, OTHER));
        assertUnchanged(thing("a"), () -> {
            for (PrepareMode mode : PrepareMode.values()) {
                assertRejected(openUnprepared(), Samples.SCHEMA, mode);
                assertRejected(openUnprepared(), another, mode);
            }
        });
        openUnprepared().prepare(BIGGER, VERIFY_ONLY);
    }

    @Test
    @Advice("Keep StoreSchema.asText() in the store, and ask StoreSchema.mustBeWritten.")
    void R56_a_revision_that_drops_or_changes_is_rejected() {
        store.prepare(Samples.SCHEMA, CREATE_OR_VERIFY);
        write(draft("a").with(Samples.COLOUR, "red"));
        List<AttributeSpec> attributes = THING.attributes();
        List<LookupSpec> lookups = THING.lookups();
        List<List<CollectionSpec>> changes = List.of(
                List.of(THING),
                List.of(thing(with(attributes.subList(0, 4), List.of(WEIGHT)), lookups.subList(0, 4)), OTHER),
                List.of(thing(attributes, lookups.subList(1, lookups.size())), OTHER),
                List.of(
                        thing(
                                with(
                                        attributes.subList(1, 5),
                                        List.of(AttributeSpec.many(Samples.COLOUR, AttributeType.TEXT, "now many"))),
                                lookups),
                        OTHER),
                List.of(
                        thing(
                                attributes,
                                with(
                                        lookups.subList(1, lookups.size()),
                                        List.of(LookupSpec.of(Samples.ALL, "now of a colour", Samples.COLOUR)))),
                        OTHER));
        assertUnchanged(thing("a"), () -> {
            for (List<CollectionSpec> change : changes) {
                assertRejected(openUnprepared(), new StoreSchema(2, change), CREATE_OR_VERIFY);
                assertRejected(openUnprepared(), new StoreSchema(2, change), VERIFY_ONLY);
            }
        });
        openUnprepared().prepare(Samples.SCHEMA, VERIFY_ONLY);
    }

    private static void assertRejected(RecordStore store, StoreSchema schema, PrepareMode mode) {
        assertThrows(
                StorageRejectedException.class,
                () -> store.prepare(schema, mode),
                () -> "prepare with " + mode + " and revision " + schema.revision());
    }

    private static CollectionSpec thing(List<AttributeSpec> attributes, List<LookupSpec> lookups) {
        return new CollectionSpec(THING.name(), THING.description(), attributes, lookups);
    }

    private static <T> List<T> with(List<T> items, List<T> more) {
        return Stream.concat(items.stream(), more.stream()).toList();
    }
}
