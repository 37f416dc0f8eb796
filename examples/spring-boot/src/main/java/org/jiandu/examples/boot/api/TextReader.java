package org.jiandu.examples.boot.api;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a value that is written as a text, and takes no text that is no such value.
 *
 * @param <T> what it reads
 */
final class TextReader<T> extends StdDeserializer<T> {
    private final Function<String, Optional<T>> read;

    TextReader(Class<T> type, Function<String, Optional<T>> read) {
        super(type);
        this.read = read;
    }

    @Override
    @SuppressWarnings("unchecked") // the handler gives nothing, or what belongs here
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        Optional<T> value = read.apply(text);
        return value.isPresent()
                ? value.get()
                : (T) context.handleWeirdStringValue(handledType(), text, "not known here");
    }
}
