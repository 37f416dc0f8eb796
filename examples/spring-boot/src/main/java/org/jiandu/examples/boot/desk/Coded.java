package org.jiandu.examples.boot.desk;

import org.jiandu.message.Messages;

/**
 * A constant of the library: for programs, and for people.
 *
 * @param code its name
 * @param label its words in the caller's language
 */
public record Coded(String code, String label) {
    static Coded of(Enum<?> constant, Messages messages) {
        return new Coded(constant.name(), messages.label(constant));
    }
}
