package org.jiandu.registry.internal.codec;

import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A member of an object by its stored name: where the value comes from, and how it stands there. */
record Field<T, V>(String name, Function<T, V> value, Member<V> member) {
    void write(T owner, ObjectNode object, Out out) {
        member.write(value.apply(owner), out).ifPresent(node -> object.set(name, node));
    }

    V read(ObjectNode object, In in) {
        try {
            return member.read(object.optional(name), in);
        } catch (Malformed malformed) {
            throw malformed.in(name);
        }
    }
}
