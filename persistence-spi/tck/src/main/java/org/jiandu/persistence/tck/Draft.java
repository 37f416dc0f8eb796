package org.jiandu.persistence.tck;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;

/** A commit in the making. Without a word it creates a record with one fact and no attributes. */
final class Draft {
    private static final Instant TIME = Instant.parse("2026-05-29T08:30:00.123Z");

    private final RecordId id;
    private UUID commitId;
    private long expectedVersion;
    private Instant recordedAt = TIME;
    private List<Payload> facts = List.of(fact("{\"n\":1}"));
    private Payload snapshot = snapshotOf("{\"n\":1}");
    private final Map<String, Set<AttributeValue>> attributes = new TreeMap<>();

    Draft(RecordId id, UUID commitId) {
        this.id = id;
        this.commitId = commitId;
    }

    static Payload fact(String text) {
        return new Payload("thing.changed", 1, text);
    }

    static Payload snapshotOf(String text) {
        return new Payload("thing", 2, text);
    }

    Draft named(UUID name) {
        commitId = name;
        return this;
    }

    Draft at(long version) {
        expectedVersion = version;
        return this;
    }

    Draft recordedAt(Instant time) {
        recordedAt = time;
        return this;
    }

    Draft facts(String... texts) {
        return facts(Arrays.stream(texts).map(Draft::fact).toList());
    }

    Draft facts(List<Payload> payloads) {
        facts = payloads;
        return this;
    }

    Draft snapshot(String text) {
        return snapshot(snapshotOf(text));
    }

    Draft snapshot(Payload payload) {
        snapshot = payload;
        return this;
    }

    Draft with(String attribute, AttributeValue... values) {
        attributes.put(attribute, new LinkedHashSet<>(Arrays.asList(values)));
        return this;
    }

    Draft with(String attribute, String... texts) {
        return with(
                attribute, Arrays.stream(texts).map(AttributeValue.Text::new).toArray(AttributeValue[]::new));
    }

    Draft with(String attribute, long number) {
        return with(attribute, new AttributeValue.Whole(number));
    }

    Commit commit() {
        return new Commit(id, expectedVersion, commitId, recordedAt, facts, snapshot, attributes);
    }
}
