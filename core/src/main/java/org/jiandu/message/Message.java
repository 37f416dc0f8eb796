package org.jiandu.message;

import java.util.List;
import java.util.Objects;
import org.jiandu.internal.Redacted;

/**
 * A text that is not yet words: a key of the bundles with its arguments.
 *
 * <p>Arguments are plain values: numbers, strings, dates, enum constants, {@link BilingualText}, other
 * messages, and lists of them. {@link Messages} writes each in the wanted language. Immutable and thread-safe.
 *
 * @param key the key of the text in the bundles
 * @param arguments the arguments in the order of the placeholders
 */
public record Message(String key, List<Object> arguments) {
    /**
     * Copies the arguments.
     *
     * @param key the key of the text in the bundles
     * @param arguments the arguments in the order of the placeholders
     */
    public Message {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    /**
     * A message from its parts.
     *
     * @param key the key of the text in the bundles
     * @param arguments the arguments in the order of the placeholders
     * @return the message
     */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The key; an argument may tell something of a person. */
    @Override
    public String toString() {
        return Redacted.of(this, key);
    }
}
