package org.jiandu.persistence;

import java.util.Objects;

/**
 * The declaration of an attribute. Immutable and thread-safe.
 *
 * @param name its name: a lower-case letter, then lower-case letters, digits and {@code _}, at most {@value Limits#MAX_NAME}
 *     characters, so that it can be the name of a column
 * @param type the type of its values
 * @param many whether a record may have several values of it
 * @param description what it means, in one line, for whoever reads the tables
 */
public record AttributeSpec(String name, AttributeType type, boolean many, String description) {
    /**
     * Checks the parts.
     *
     * @param name its name
     * @param type the type of its values
     * @param many whether a record may have several values of it
     * @param description what it means
     * @throws IllegalArgumentException if a part is outside its bounds
     */
    public AttributeSpec {
        Checks.name(name, "name");
        Objects.requireNonNull(type, "type");
        Checks.description(description);
    }

    /**
     * Declares an attribute with at most one value.
     *
     * @param name its name
     * @param type the type of its values
     * @param description what it means
     * @return the declaration
     */
    public static AttributeSpec one(String name, AttributeType type, String description) {
        return new AttributeSpec(name, type, false, description);
    }

    /**
     * Declares an attribute with any number of values.
     *
     * @param name its name
     * @param type the type of its values
     * @param description what it means
     * @return the declaration
     */
    public static AttributeSpec many(String name, AttributeType type, String description) {
        return new AttributeSpec(name, type, true, description);
    }

    /** Whether a store can keep both in one column. */
    boolean hasShapeOf(AttributeSpec other) {
        return name.equals(other.name) && type == other.type && many == other.many;
    }
}
