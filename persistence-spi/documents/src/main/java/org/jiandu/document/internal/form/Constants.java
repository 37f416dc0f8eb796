package org.jiandu.document.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiandu.document.internal.name.Names;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Place;
import org.jiandu.document.internal.tree.Reasons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The constants of an enum, by names such as {@code working-days}.
 *
 * <p>The names are part of the published format: the schema lists them, and a test keeps the schema.
 */
public final class Constants<E extends Enum<E>> implements Form<E> {
    private final Map<String, E> constants = new LinkedHashMap<>();

    private Constants(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(Names.of(constant), constant);
        }
    }

    /** The constants of a type. */
    public static <E extends Enum<E>> Constants<E> names(Class<E> type) {
        return new Constants<>(type);
    }

    @Override
    public JsonNode write(E value, Out out) {
        return StringNode.valueOf(Names.of(value));
    }

    @Override
    public Optional<E> read(Node node, In in) {
        return Values.WORD.read(node, in).flatMap(name -> constant(name, node.place(), in));
    }

    /** The constant of a name that stands at a place. */
    Optional<E> constant(String name, Place place, In in) {
        return Optional.ofNullable(constants.get(name))
                .or(() -> in.problem(place, Reasons.unknownName(name, constants.keySet())));
    }

    /** All names, in the order of the constants. */
    Set<String> all() {
        return constants.keySet();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Json.object();
        schema.set("enum", Json.array(constants.keySet()));
        return schema;
    }
}
