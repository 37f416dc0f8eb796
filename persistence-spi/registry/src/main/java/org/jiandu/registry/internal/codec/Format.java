package org.jiandu.registry.internal.codec;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** How the values of one type stand in JSON: the way there and the way back. */
interface Format<T> {
    JsonNode write(T value, Out out);

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws Malformed if it cannot be that
     */
    T read(JsonNode node, In in);

    /** The same JSON for another type; what its constructor refuses is malformed. */
    default <U> Format<U> as(Function<T, U> make, Function<U, T> take) {
        return new Format<>() {
            @Override
            public JsonNode write(U value, Out out) {
                return Format.this.write(take.apply(value), out);
            }

            @Override
            public U read(JsonNode node, In in) {
                T value = Format.this.read(node, in);
                return Malformed.unless(() -> make.apply(value));
            }
        };
    }
}
