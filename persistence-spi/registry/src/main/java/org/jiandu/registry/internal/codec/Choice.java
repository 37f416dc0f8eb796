package org.jiandu.registry.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object of one of several shapes; its member {@code is} says which. */
final class Choice<T> implements Format<T> {
    private static final String IS = "is";

    private record Case<T, X extends T>(Class<X> type, Shape<X> shape) {
        ObjectNode write(T value, Out out) {
            return shape.write(type.cast(value), out);
        }

        T read(ObjectNode object, In in) {
            return shape.read(object, in);
        }
    }

    private final Map<String, Case<T, ?>> cases = new LinkedHashMap<>();

    <X extends T> Choice<T> or(String name, Class<X> type, Shape<X> shape) {
        cases.put(name, new Case<>(type, shape));
        return this;
    }

    @Override
    public JsonNode write(T value, Out out) {
        for (Map.Entry<String, Case<T, ?>> each : cases.entrySet()) {
            if (each.getValue().type().isInstance(value)) {
                ObjectNode object = Json.object().put(IS, each.getKey());
                object.setAll(each.getValue().write(value, out));
                return object;
            }
        }
        throw new IllegalArgumentException("no shape for " + value.getClass().getSimpleName());
    }

    @Override
    public T read(JsonNode node, In in) {
        ObjectNode object = Json.asObject(node);
        String name = Optional.ofNullable(object.remove(IS))
                .flatMap(JsonNode::stringValueOpt)
                .orElseThrow(() -> new Malformed("missing").in(IS));
        return Optional.ofNullable(cases.get(name))
                .orElseThrow(() -> new Malformed("unknown").in(IS))
                .read(object, in);
    }
}
