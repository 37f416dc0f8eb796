package org.jiandu.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;

/** The checks of the values. A message names the field and the reason, never the content. */
final class Checks {
    private Checks() {}

    static void range(long value, String field, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(field + ": " + value + " is not between " + min + " and " + max);
        }
    }

    static void notBlank(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": blank");
        }
    }

    /** A tenant or a key. */
    static void identifier(String value, String field, int max) {
        Objects.requireNonNull(value, field);
        range(value.length(), "the length of " + field, 1, max);
        characters(value, field, c -> isLetterOrDigit(c) || "._~:%-".indexOf(c) >= 0);
    }

    /** The name of a collection, an attribute or a lookup. */
    static void name(String value, String field) {
        Objects.requireNonNull(value, field);
        range(value.length(), "the length of " + field, 1, Limits.MAX_NAME);
        characters(value, field, c -> isLower(c) || isDigit(c) || c == '_');
        characters(value.substring(0, 1), field, Checks::isLower);
    }

    static void schemaName(String value, String field) {
        Objects.requireNonNull(value, field);
        range(value.length(), "the length of " + field, 1, Limits.MAX_SCHEMA_NAME);
        characters(value, field, c -> isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }

    static void description(String value) {
        text(value, "description");
        notBlank(value, "description");
        range(value.length(), "the length of description", 1, Limits.MAX_DESCRIPTION);
        characters(value, "description", c -> !Character.isISOControl(c));
    }

    /** What every engine can keep: no U+0000, and surrogates in pairs. */
    static void text(String value, String field) {
        Objects.requireNonNull(value, field);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException(field + ": U+0000 at " + i);
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException(field + ": unpaired surrogate at " + i);
            }
        }
    }

    /** The length of a text without unpaired surrogates. */
    static int utf8Length(String value) {
        int bytes = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                bytes += 1;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                bytes += 2; // each half of a pair stands for two of its four bytes
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    static void day(LocalDate value, String field) {
        Objects.requireNonNull(value, field);
        if (value.isBefore(Limits.EARLIEST_DAY) || value.isAfter(Limits.LATEST_DAY)) {
            throw new IllegalArgumentException(
                    field + ": " + value + " is not between " + Limits.EARLIEST_DAY + " and " + Limits.LATEST_DAY);
        }
    }

    static void moment(Instant value, String field) {
        Objects.requireNonNull(value, field);
        if (value.isBefore(Limits.EARLIEST_MOMENT) || value.isAfter(Limits.LATEST_MOMENT)) {
            throw new IllegalArgumentException(field + ": " + value + " is not between " + Limits.EARLIEST_MOMENT
                    + " and " + Limits.LATEST_MOMENT);
        }
        if (!value.equals(value.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException(field + ": " + value + " is not in whole milliseconds");
        }
    }

    static Map<String, Set<AttributeValue>> attributes(Map<String, Set<AttributeValue>> attributes) {
        Objects.requireNonNull(attributes, "attributes");
        SortedMap<String, Set<AttributeValue>> copy = new TreeMap<>();
        attributes.forEach((attribute, values) -> {
            name(attribute, "attributes");
            range(values.size(), "the number of values of " + attribute, 1, Limits.MAX_VALUES);
            values.forEach(value -> Objects.requireNonNull(value, attribute));
            copy.put(attribute, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    static Map<String, AttributeValue> sorted(Map<String, AttributeValue> values, String field) {
        Objects.requireNonNull(values, field);
        SortedMap<String, AttributeValue> copy = new TreeMap<>();
        values.forEach((attribute, value) -> {
            name(attribute, field);
            copy.put(attribute, Objects.requireNonNull(value, attribute));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    static <T> void distinct(List<T> items, Function<T, String> name, String field) {
        if (items.stream().map(name).distinct().count() < items.size()) {
            throw new IllegalArgumentException(field + ": two have the same name");
        }
    }

    private static void characters(String value, String field, IntPredicate allowed) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!allowed.test(c)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "%s: the character U+%04X at %d is not allowed there", field, (int) c, i));
            }
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
