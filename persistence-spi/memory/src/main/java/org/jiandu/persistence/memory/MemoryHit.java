package org.jiandu.persistence.memory;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.RecordId;

/**
 * A hit with its place in the order of hits.
 *
 * @param order the value of the range attribute as a number; 0 without a range
 * @param key the key of the record
 * @param indexedVersion the version that matched
 */
record MemoryHit(long order, String key, long indexedVersion) implements Comparable<MemoryHit> {
    private static final Comparator<MemoryHit> BY_ORDER_AND_KEY =
            Comparator.comparingLong(MemoryHit::order).thenComparing(MemoryHit::key);

    /** The hit that the last commit of a record makes, if it matches. */
    static Optional<MemoryHit> of(Commit commit, Lookup lookup, LookupSpec spec) {
        boolean matches = commit.id().tenant().equals(lookup.tenant())
                && commit.id().collection().equals(lookup.collection())
                && lookup.equalTo().entrySet().stream()
                        .allMatch(each -> values(commit, each.getKey()).contains(each.getValue()));
        if (!matches) {
            return Optional.empty();
        }
        return spec.range()
                .map(range ->
                        values(commit, range).stream().map(MemoryHit::number).findFirst())
                .orElse(Optional.of(0L))
                .filter(order -> lookup.fromInclusive().stream().allMatch(bound -> order >= number(bound)))
                .filter(order -> lookup.toExclusive().stream().allMatch(bound -> order < number(bound)))
                .map(order -> new MemoryHit(order, commit.id().key(), commit.newVersion()));
    }

    /** The hit that comes right before those after a position. */
    static MemoryHit parse(String position) {
        String[] parts = position.split(" ", 2);
        return new MemoryHit(Long.parseLong(parts[0]), parts[1], 1);
    }

    String position() {
        return order + " " + key;
    }

    Hit hit(Lookup lookup) {
        return new Hit(new RecordId(lookup.tenant(), lookup.collection(), key), indexedVersion);
    }

    @Override
    public int compareTo(MemoryHit other) {
        return BY_ORDER_AND_KEY.compare(this, other);
    }

    private static Set<AttributeValue> values(Commit commit, String attribute) {
        return commit.attributes().getOrDefault(attribute, Set.of());
    }

    private static long number(AttributeValue value) {
        if (value instanceof AttributeValue.Whole whole) {
            return whole.value();
        }
        if (value instanceof AttributeValue.Day day) {
            return day.value().toEpochDay();
        }
        if (value instanceof AttributeValue.Moment moment) {
            return moment.value().toEpochMilli();
        }
        throw new IllegalArgumentException("a text has no order");
    }
}
