package org.jiandu.persistence;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question that a {@link LookupSpec} declares. Immutable and thread-safe.
 *
 * @param tenant whose records are asked for
 * @param collection the kind of records
 * @param name the name of the lookup
 * @param equalTo a value for each attribute that the lookup declares; the copy is in the order of the names
 * @param fromInclusive the lower bound of the range attribute; empty for none
 * @param toExclusive the upper bound of the range attribute; empty for none
 */
public record Lookup(
        String tenant,
        String collection,
        String name,
        Map<String, AttributeValue> equalTo,
        Optional<AttributeValue> fromInclusive,
        Optional<AttributeValue> toExclusive) {

    /**
     * Checks and copies the parts.
     *
     * @param tenant whose records are asked for
     * @param collection the kind of records
     * @param name the name of the lookup
     * @param equalTo a value for each attribute that the lookup declares
     * @param fromInclusive the lower bound of the range attribute
     * @param toExclusive the upper bound of the range attribute
     * @throws IllegalArgumentException if a part is outside its bounds
     */
    public Lookup {
        Checks.identifier(tenant, "tenant", Limits.MAX_TENANT);
        Checks.name(collection, "collection");
        Checks.name(name, "name");
        equalTo = Checks.sorted(equalTo, "equalTo");
        Objects.requireNonNull(fromInclusive, "fromInclusive");
        Objects.requireNonNull(toExclusive, "toExclusive");
    }

    /**
     * Asks a lookup without bounds.
     *
     * @param tenant whose records are asked for
     * @param collection the kind of records
     * @param name the name of the lookup
     * @param equalTo a value for each attribute that the lookup declares
     * @return the question
     */
    public static Lookup of(String tenant, String collection, String name, Map<String, AttributeValue> equalTo) {
        return new Lookup(tenant, collection, name, equalTo, Optional.empty(), Optional.empty());
    }

    /**
     * Asks the same with a lower bound.
     *
     * @param bound the least value of the range attribute
     * @return the question
     */
    public Lookup from(AttributeValue bound) {
        return new Lookup(tenant, collection, name, equalTo, Optional.of(bound), toExclusive);
    }

    /**
     * Asks the same with an upper bound.
     *
     * @param bound the least value of the range attribute that is too great
     * @return the question
     */
    public Lookup to(AttributeValue bound) {
        return new Lookup(tenant, collection, name, equalTo, fromInclusive, Optional.of(bound));
    }

    /**
     * Returns the bounds that are given.
     *
     * @return none, one or both
     */
    public Stream<AttributeValue> bounds() {
        return Stream.concat(fromInclusive.stream(), toExclusive.stream());
    }

    /**
     * Returns a digest of the question, for {@link Cursor}. The digest of a question is the same in every version of this
     * library.
     *
     * @return SHA-256 in 64 lower-case hexadecimal digits
     */
    public String digest() {
        Digest digest =
                new Digest("lookup").add(tenant).add(collection).add(name).add(equalTo.size());
        equalTo.forEach((attribute, value) -> digest.add(attribute).add(value));
        return digest.add(fromInclusive).add(toExclusive).hex();
    }
}
