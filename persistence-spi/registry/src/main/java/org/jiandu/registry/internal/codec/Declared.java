package org.jiandu.registry.internal.codec;

import java.util.function.Function;

/** A format that can stand alone in a store: its declared name, its current version, and how it is written and read. */
record Declared<T>(String name, int version, Format<T> format) {
    /** The format of one kind of facts among all. */
    static <T, X extends T> Declared<T> of(String name, int version, Class<X> type, Format<X> format) {
        return new Declared<>(name, version, format.as(value -> value, type::cast));
    }

    <U> Declared<U> as(Function<T, U> make, Function<U, T> take) {
        return new Declared<>(name, version, format.as(make, take));
    }
}
