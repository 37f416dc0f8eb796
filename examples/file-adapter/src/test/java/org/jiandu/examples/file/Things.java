package org.jiandu.examples.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.JournalEntry;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.Page;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.StoredRecord;

/**
 * What the fault tests store. The commit at each version of each record is always the same, so what is found afterwards can be
 * compared with what must be there.
 */
final class Things {
    /** Facts in a commit. */
    static final int FACTS = 2;

    static final StoreSchema SCHEMA = new StoreSchema(
            1,
            List.of(new CollectionSpec(
                    "thing",
                    "what the fault tests store",
                    List.of(
                            AttributeSpec.one("owner", AttributeType.TEXT, "the key"),
                            AttributeSpec.one("size", AttributeType.WHOLE, "the version")),
                    List.of(LookupSpec.of("owned", "by version", "owner").by("size")))));

    static final Instant TIME = Instant.parse("2026-05-29T08:30:00.123Z");

    /** So long that a kill may come in the middle of its write. */
    private static final String LONG = "\u76d1\u7763".repeat(30_000);

    private Things() {}

    static RecordId id(String key) {
        return new RecordId("t", "thing", key);
    }

    /** The one commit that there is at this version of this record; keys with an L carry a long text. */
    static Commit commit(String key, long version) {
        List<Payload> facts = new ArrayList<>();
        for (long fact = version + 1; fact <= version + FACTS; fact++) {
            // What looks like the beginning of a frame is text like any other.
            facts.add(new Payload("thing.changed", 1, "JIANDU 1: fact " + fact + " of " + key));
        }
        return new Commit(
                id(key),
                version,
                UUID.nameUUIDFromBytes((key + "@" + version).getBytes(StandardCharsets.UTF_8)),
                TIME.plusMillis(version),
                facts,
                new Payload("thing", 1, "after " + version + (key.startsWith("L") ? LONG : "")),
                Map.of(
                        "owner", Set.of(new AttributeValue.Text(key)),
                        "size", Set.of(new AttributeValue.Whole(version + FACTS))));
    }

    static CommitOutcome committed(Commit commit) {
        return new CommitOutcome.Committed(Receipt.of(commit));
    }

    static CommitOutcome alreadyCommitted(Commit commit) {
        return new CommitOutcome.AlreadyCommitted(Receipt.of(commit));
    }

    static long version(RecordStore store, String key) {
        return store.load(id(key)).map(StoredRecord::version).orElse(0L);
    }

    /** Sees to it that a record is what its commits made of it, head, journal and lookups, and returns its version. */
    static long assertWhole(RecordStore store, String key) {
        long version = version(store, key);
        List<JournalEntry> expected = new ArrayList<>();
        Optional<StoredRecord> head = Optional.empty();
        for (long at = 0; at < version; at += FACTS) {
            expected.addAll(JournalEntry.of(commit(key, at)));
            head = Optional.of(StoredRecord.after(commit(key, at)));
        }
        assertThat(store.load(id(key))).isEqualTo(head);
        assertThat(journal(store, key)).isEqualTo(expected);
        Lookup owned = Lookup.of("t", "thing", "owned", Map.of("owner", new AttributeValue.Text(key)));
        assertThat(store.find(owned, PageRequest.first(10)).items())
                .isEqualTo(version == 0 ? List.of() : List.of(new Hit(id(key), version)));
        return version;
    }

    private static List<JournalEntry> journal(RecordStore store, String key) {
        List<JournalEntry> entries = new ArrayList<>();
        PageRequest request = PageRequest.first(100);
        Page<JournalEntry> page = store.history(id(key), request);
        entries.addAll(page.items());
        while (page.next().isPresent()) {
            page = store.history(id(key), request.after(page.next().get()));
            entries.addAll(page.items());
        }
        return entries;
    }
}
