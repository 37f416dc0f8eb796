package org.jiandu.registry.internal.codec;

import java.util.function.Function;
import org.jiandu.party.PersonId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object within another that belongs to a person, and has its own envelopes. */
record Owned<T>(Shape<T> shape, Function<T, PersonId> owner) implements Format<T> {
    @Override
    public JsonNode write(T value, Out out) {
        Out own = out.of(owner.apply(value));
        return own.seal(shape.write(value, own));
    }

    @Override
    public T read(JsonNode node, In in) {
        ObjectNode object = Json.asObject(node);
        return shape.read(object, in.inside(object));
    }
}
