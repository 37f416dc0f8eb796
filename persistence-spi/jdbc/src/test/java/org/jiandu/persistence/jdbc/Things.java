package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/**
 * What the fault tests store: the commit at each version of each record is always the same, so whatever is found afterwards can be
 * compared with what must be there.
 */
final class Things {
    /** Facts in a commit. */
    static final int FACTS = 3;

    static final StoreSchema SCHEMA = new StoreSchema(
            1,
            List.of(new CollectionSpec(
                    "thing",
                    "what the fault tests store",
                    List.of(
                            AttributeSpec.one("size", AttributeType.WHOLE, "the version"),
                            AttributeSpec.one("since", AttributeType.DAY, "a day"),
                            AttributeSpec.one("seen", AttributeType.MOMENT, "a moment"),
                            AttributeSpec.one("colour", AttributeType.TEXT, "a text"),
                            AttributeSpec.many("tag", AttributeType.TEXT, "the key, and the version")),
                    List.of(
                            LookupSpec.of("tagged", "by version", "tag").by("size"),
                            LookupSpec.of("coloured", "by colour", "colour").by("since")))));

    private static final Instant TIME = Instant.parse("2026-05-29T08:30:00.123Z");

    private Things() {}

    static RecordId id(String key) {
        return new RecordId("t", "thing", key);
    }

    /** The one commit that there is at this version of this record. */
    static Commit commit(String key, long version) {
        return commit(key, version, "");
    }

    /** The commit of one of several writers of a record. */
    static Commit commit(String key, long version, String author) {
        List<Payload> facts = new ArrayList<>();
        for (int i = 1; i <= FACTS; i++) {
            facts.add(new Payload(
                    "thing.changed",
                    1,
                    "{\"key\":\"" + key + "\",\"by\":\"" + author + "\",\"n\":" + (version + i) + "}"));
        }
        return new Commit(
                id(key),
                version,
                UUID.nameUUIDFromBytes(
                        (key + "@" + version + author).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                TIME.plusMillis(version),
                facts,
                new Payload("thing", 1, "{\"key\":\"" + key + "\",\"upTo\":" + (version + FACTS) + "}"),
                Map.of(
                        "size", Set.of(new AttributeValue.Whole(version + FACTS)),
                        "since", Set.of(new AttributeValue.Day(LocalDate.of(2026, 5, 29))), // a Friday
                        "colour", Set.of(new AttributeValue.Text("red")),
                        "tag",
                                Set.of(
                                        new AttributeValue.Text(key),
                                        new AttributeValue.Text(key + " at " + (version + FACTS)))));
    }

    static long version(RecordStore store, String key) {
        return store.load(id(key)).map(StoredRecord::version).orElse(0L);
    }

    /** Sees to it that a record is whole: head, journal and lookups are what its commits made of them. */
    static long assertWhole(RecordStore store, String key) {
        List<Commit> commits = LongStream.range(0, version(store, key) / FACTS)
                .mapToObj(i -> commit(key, i * FACTS))
                .toList();
        return assertWhole(store, key, commits);
    }

    /** Sees to it that a record is what these commits made of it, and nothing else. */
    static long assertWhole(RecordStore store, String key, List<Commit> commits) {
        long version = (long) commits.size() * FACTS;
        List<JournalEntry> expected = new ArrayList<>();
        Optional<StoredRecord> head = Optional.empty();
        for (Commit commit : commits) {
            expected.addAll(JournalEntry.of(commit));
            head = Optional.of(StoredRecord.after(commit));
        }
        assertThat(store.load(id(key))).isEqualTo(head);
        assertThat(journal(store, key)).isEqualTo(expected);
        List<Hit> hits = version == 0 ? List.of() : List.of(new Hit(id(key), version));
        assertThat(tagged(store, key)).isEqualTo(hits);
        assertThat(tagged(store, key + " at " + version)).isEqualTo(hits);
        assertThat(tagged(store, key + " at " + (version - FACTS))).isEmpty();
        return version;
    }

    private static List<Hit> tagged(RecordStore store, String tag) {
        Lookup lookup = Lookup.of("t", "thing", "tagged", Map.of("tag", new AttributeValue.Text(tag)));
        return store.find(lookup, PageRequest.first(10)).items();
    }

    private static List<JournalEntry> journal(RecordStore store, String key) {
        List<JournalEntry> entries = new ArrayList<>();
        PageRequest request = PageRequest.first(1000);
        Page<JournalEntry> page = store.history(id(key), request);
        entries.addAll(page.items());
        while (page.next().isPresent()) {
            page = store.history(id(key), request.after(page.next().get()));
            entries.addAll(page.items());
        }
        return entries;
    }
}
