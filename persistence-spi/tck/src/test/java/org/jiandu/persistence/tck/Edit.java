package org.jiandu.persistence.tck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.AttributeValue.Text;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.Payload;
import org.jiandu.persistence.RecordId;

/** Copies of what a saboteur is given, with one part changed. */
final class Edit {
    private Edit() {}

    static Commit at(Commit c, long version) {
        return new Commit(c.id(), version, c.commitId(), c.recordedAt(), c.facts(), c.snapshot(), c.attributes());
    }

    static Commit named(Commit c, UUID name) {
        return new Commit(c.id(), c.expectedVersion(), name, c.recordedAt(), c.facts(), c.snapshot(), c.attributes());
    }

    static Commit facts(Commit c, List<Payload> facts) {
        return new Commit(
                c.id(), c.expectedVersion(), c.commitId(), c.recordedAt(), facts, c.snapshot(), c.attributes());
    }

    static Commit of(Commit c, RecordId id) {
        return new Commit(
                id, c.expectedVersion(), c.commitId(), c.recordedAt(), c.facts(), c.snapshot(), c.attributes());
    }

    static Commit with(Commit c, Map<String, Set<AttributeValue>> attributes) {
        return new Commit(
                c.id(), c.expectedVersion(), c.commitId(), c.recordedAt(), c.facts(), c.snapshot(), attributes);
    }

    static Commit payloads(Commit c, UnaryOperator<Payload> edit) {
        return new Commit(
                c.id(),
                c.expectedVersion(),
                c.commitId(),
                c.recordedAt(),
                c.facts().stream().map(edit).toList(),
                edit.apply(c.snapshot()),
                c.attributes());
    }

    static Commit texts(Commit commit, UnaryOperator<String> edit) {
        return payloads(
                commit, payload -> new Payload(payload.schema(), payload.schemaVersion(), edit.apply(payload.text())));
    }

    static Commit values(Commit commit, UnaryOperator<AttributeValue> edit) {
        Map<String, Set<AttributeValue>> edited = new TreeMap<>();
        commit.attributes()
                .forEach((name, values) ->
                        edited.put(name, values.stream().map(edit).collect(Collectors.toSet())));
        return with(commit, edited);
    }

    static Lookup values(Lookup lookup, UnaryOperator<AttributeValue> edit) {
        Map<String, AttributeValue> edited = new TreeMap<>();
        lookup.equalTo().forEach((name, value) -> edited.put(name, edit.apply(value)));
        return new Lookup(
                lookup.tenant(),
                lookup.collection(),
                lookup.name(),
                edited,
                lookup.fromInclusive().map(edit),
                lookup.toExclusive().map(edit));
    }

    static UnaryOperator<AttributeValue> text(UnaryOperator<String> edit) {
        return value -> value instanceof Text text ? new Text(edit.apply(text.value())) : value;
    }
}
