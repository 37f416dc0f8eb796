package org.jiandu.persistence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The declaration of a kind of record. Immutable and thread-safe.
 *
 * @param name its name, of the same letters as {@link AttributeSpec#name}
 * @param description what the records are, in one line
 * @param attributes what they can be looked up by, at most {@value Limits#MAX_ATTRIBUTES}
 * @param lookups all the questions that will be asked, at most {@value Limits#MAX_LOOKUPS}
 */
public record CollectionSpec(
        String name, String description, List<AttributeSpec> attributes, List<LookupSpec> lookups) {
    /**
     * Checks and copies the parts.
     *
     * @param name its name
     * @param description what the records are
     * @param attributes what they can be looked up by
     * @param lookups all the questions that will be asked
     * @throws IllegalArgumentException if a part is outside its bounds, a name is declared twice, or a lookup names an attribute
     *     that is not declared, or ranges over a text or over an attribute with many values
     */
    public CollectionSpec {
        Checks.name(name, "name");
        Checks.description(description);
        attributes = List.copyOf(attributes);
        lookups = List.copyOf(lookups);
        Checks.range(attributes.size(), "the number of attributes", 0, Limits.MAX_ATTRIBUTES);
        Checks.range(lookups.size(), "the number of lookups", 0, Limits.MAX_LOOKUPS);
        Checks.distinct(attributes, AttributeSpec::name, "attributes");
        Checks.distinct(lookups, LookupSpec::name, "lookups");
        for (LookupSpec lookup : lookups) {
            checkLookup(lookup, attributes);
        }
    }

    /**
     * Returns an attribute.
     *
     * @param attribute its name
     * @return the declaration
     * @throws StorageRejectedException if it is not declared
     */
    public AttributeSpec attribute(String attribute) {
        return attributes.stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> undeclared("attribute", attribute, attributes, AttributeSpec::name));
    }

    /**
     * Returns a lookup.
     *
     * @param lookup its name
     * @return the declaration
     * @throws StorageRejectedException if it is not declared
     */
    public LookupSpec lookup(String lookup) {
        return lookups.stream()
                .filter(each -> each.name().equals(lookup))
                .findFirst()
                .orElseThrow(() -> undeclared("lookup", lookup, lookups, LookupSpec::name));
    }

    private <T> StorageRejectedException undeclared(String kind, String wanted, List<T> all, Function<T, String> name) {
        return new StorageRejectedException("collection " + this.name + " declares no " + kind + " " + wanted
                + "; it declares " + all.stream().map(name).toList() + ". Declare it in a schema of a higher revision");
    }

    private static void checkLookup(LookupSpec lookup, List<AttributeSpec> attributes) {
        for (String attribute : Stream.concat(lookup.equalTo().stream(), lookup.range().stream())
                .toList()) {
            Optional<AttributeSpec> spec = attributes.stream()
                    .filter(each -> each.name().equals(attribute))
                    .findFirst();
            if (spec.isEmpty()) {
                throw new IllegalArgumentException(
                        "lookups: " + lookup.name() + " names " + attribute + ", which is not among the attributes");
            }
            if (lookup.range().filter(attribute::equals).isPresent()
                    && (spec.get().many() || spec.get().type() == AttributeType.TEXT)) {
                throw new IllegalArgumentException("lookups: " + lookup.name() + " ranges over " + attribute
                        + ", which is a text or has many values");
            }
        }
    }
}
