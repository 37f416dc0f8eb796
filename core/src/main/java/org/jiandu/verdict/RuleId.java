package org.jiandu.verdict;

import java.util.Objects;

/**
 * The stable name of a rule, such as {@code term.limit}. The same text is the key of its words in the bundles.
 *
 * @param value a dotted name in lower case
 */
public record RuleId(String value) {
    /**
     * Refuses a missing or blank name.
     *
     * @param value a dotted name in lower case
     */
    public RuleId {
        if (Objects.requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("value is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
