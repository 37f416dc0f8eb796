package org.jiandu.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value is printed that holds something personal. What a store seals is not for logs either. */
public final class Redacted {
    private static final String MASK = "***";

    private Redacted() {}

    /**
     * Prints a value without what is personal in it.
     *
     * @param value the value
     * @param readable the parts of it that anybody may read
     * @return the name of its type with those parts, and three stars for the rest
     */
    public static String of(Object value, Object... readable) {
        return Stream.concat(Stream.of(readable).map(String::valueOf), Stream.of(MASK))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "[", "]"));
    }
}
