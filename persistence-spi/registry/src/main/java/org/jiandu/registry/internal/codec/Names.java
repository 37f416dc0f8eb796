package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The constants of an enum, stored by their names. */
final class Names<E extends Enum<E>> implements Format<E> {
    private final String type;
    private final Map<String, E> constants = new LinkedHashMap<>();

    Names(Class<E> type) {
        this.type = type.getSimpleName();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
    }

    String type() {
        return type;
    }

    List<String> all() {
        return new ArrayList<>(constants.keySet());
    }

    E constant(String name) {
        return Optional.ofNullable(constants.get(name)).orElseThrow(() -> new Malformed("an unknown name of " + type));
    }

    @Override
    public JsonNode write(E value, Out out) {
        return StringNode.valueOf(value.name());
    }

    @Override
    public E read(JsonNode node, In in) {
        return constant(Values.TEXT.read(node, in));
    }
}
