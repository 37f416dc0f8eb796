package org.jiandu.law;

import java.util.Objects;
import org.jiandu.message.Message;

/**
 * The name of something that instruments of this kind settle, each in its own way: the length of a term, who approves.
 *
 * <p>Parameters are constants of the packages whose rules ask for them. Two are equal when their ids are. Immutable and
 * thread-safe.
 *
 * @param id a stable dotted name, such as {@code term.length}
 * @param <T> the type of its value
 */
@SuppressWarnings("UnusedTypeParameter") // ties a parameter to the type of its setting
public record Parameter<T>(String id) {
    /**
     * Refuses a blank id.
     *
     * @param id a stable dotted name, such as {@code term.length}
     */
    public Parameter {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
    }

    /**
     * The name of the parameter in words.
     *
     * @return a message, such as "the length of a term"
     */
    public Message label() {
        return Message.of("parameter." + id);
    }

    @Override
    public String toString() {
        return id;
    }
}
