package org.jiandu.examples.file;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.Hit;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.RecordId;

/**
 * A hit with its place in the order of hits (R35).
 *
 * @param order the value of the range attribute as a number; 0 without a range
 * @param key the key of the record
 * @param version the version whose attributes matched
 */
record Match(long order, String key, long version) implements Comparable<Match> {
    private static final Comparator<Match> ORDER =
            Comparator.comparingLong(Match::order).thenComparing(Match::key);

    /** The match of a record, if it is one. */
    static Optional<Match> of(
            RecordId id, long version, Map<String, Set<AttributeValue>> attributes, Lookup lookup, LookupSpec spec) {
        boolean equal = id.tenant().equals(lookup.tenant())
                && id.collection().equals(lookup.collection())
                && lookup.equalTo().entrySet().stream()
                        .allMatch(each ->
                                attributes.getOrDefault(each.getKey(), Set.of()).contains(each.getValue()));
        if (!equal) {
            return Optional.empty();
        }
        // Without a range all have the same order; with one, a record without a value is no hit (R36).
        return spec.range()
                .map(range -> attributes.getOrDefault(range, Set.of()).stream()
                        .map(Match::number)
                        .findFirst())
                .orElse(Optional.of(0L))
                .filter(order -> lookup.fromInclusive().stream().allMatch(bound -> order >= number(bound)))
                .filter(order -> lookup.toExclusive().stream().allMatch(bound -> order < number(bound)))
                .map(order -> new Match(order, id.key(), version));
    }

    /** The match at a position in the order, of no version in particular. */
    static Match at(String position) {
        String[] parts = position.split(" ", 2);
        return new Match(Long.parseLong(parts[0]), parts[1], 1);
    }

    /** For a cursor: values and not a count, so that it stays good whatever comes and goes (R40, R58). */
    String position() {
        return order + " " + key;
    }

    Hit hit(Lookup lookup) {
        return new Hit(new RecordId(lookup.tenant(), lookup.collection(), key), version);
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
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
