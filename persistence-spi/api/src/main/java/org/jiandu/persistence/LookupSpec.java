package org.jiandu.persistence;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The declaration of a lookup: a store can build one index for it and knows that no other question will come. Immutable and
 * thread-safe.
 *
 * @param name its name, of the same letters as {@link AttributeSpec#name}
 * @param description what is asked by it, in one line
 * @param equalTo the attributes that a question gives values for, at most {@value Limits#MAX_EQUAL_TO}; none lists the collection
 * @param range the attribute that orders the hits and may be bounded; empty orders by key alone
 */
public record LookupSpec(String name, String description, List<String> equalTo, Optional<String> range) {
    /**
     * Checks and copies the parts.
     *
     * @param name its name
     * @param description what is asked by it
     * @param equalTo the attributes that a question gives values for
     * @param range the attribute that orders the hits and may be bounded
     * @throws IllegalArgumentException if a part is outside its bounds or an attribute is named twice
     */
    public LookupSpec {
        Checks.name(name, "name");
        Checks.description(description);
        equalTo = List.copyOf(equalTo);
        Checks.range(equalTo.size(), "the number of equalTo", 0, Limits.MAX_EQUAL_TO);
        equalTo.forEach(attribute -> Checks.name(attribute, "equalTo"));
        Objects.requireNonNull(range, "range");
        range.ifPresent(attribute -> Checks.name(attribute, "range"));
        if (new HashSet<>(equalTo).size() < equalTo.size()
                || range.filter(equalTo::contains).isPresent()) {
            throw new IllegalArgumentException("lookup " + name + " names an attribute twice");
        }
    }

    /**
     * Declares a lookup whose hits are ordered by key.
     *
     * @param name its name
     * @param description what is asked by it
     * @param equalTo the attributes that a question gives values for
     * @return the declaration
     */
    public static LookupSpec of(String name, String description, String... equalTo) {
        return new LookupSpec(name, description, List.of(equalTo), Optional.empty());
    }

    /**
     * Returns the same lookup, ordered and bounded by an attribute.
     *
     * @param attribute the attribute: one value, not a text
     * @return the declaration
     */
    public LookupSpec by(String attribute) {
        return new LookupSpec(name, description, equalTo, Optional.of(attribute));
    }

    /** Whether a store can answer both from one index. */
    boolean hasShapeOf(LookupSpec other) {
        return name.equals(other.name) && equalTo.equals(other.equalTo) && range.equals(other.range);
    }
}
