package org.jiandu.document.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Reasons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of one of several shapes; its field {@code kind} says which. */
public final class Choice<T> implements Form<T> {
    private static final String KIND = "kind";

    private record Case<T, X extends T>(Class<X> type, Shape<X> shape) {
        ObjectNode write(T value, Out out) {
            return shape.write(type.cast(value), out);
        }

        Optional<T> read(Mapping record, In in) {
            return shape.read(record.without(KIND), in).map(value -> value);
        }
    }

    private final Map<String, Case<T, ?>> cases = new LinkedHashMap<>();

    /** One more shape, and the kind that it is. */
    public <X extends T> Choice<T> or(String kind, Class<X> type, Shape<X> shape) {
        cases.put(kind, new Case<>(type, shape));
        return this;
    }

    @Override
    public JsonNode write(T value, Out out) {
        for (Map.Entry<String, Case<T, ?>> each : cases.entrySet()) {
            if (each.getValue().type().isInstance(value)) {
                ObjectNode record = Json.object().put(KIND, each.getKey());
                record.setAll(each.getValue().write(value, out));
                return record;
            }
        }
        throw new IllegalArgumentException("no form for " + value.getClass().getSimpleName());
    }

    @Override
    public Optional<T> read(Node node, In in) {
        return Shape.mapping(node, in).flatMap(record -> {
            Optional<Node> kind = record.find(KIND);
            if (kind.isEmpty()) {
                return in.problem(record.place(), Reasons.missing(KIND));
            }
            return Values.WORD
                    .read(kind.get(), in)
                    .flatMap(name -> Optional.ofNullable(cases.get(name))
                            .or(() -> in.problem(kind.get().place(), Reasons.unknownName(name, cases.keySet())))
                            .flatMap(shape -> shape.read(record, in)));
        });
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ArrayNode kinds = Json.array();
        cases.forEach((kind, each) -> {
            ObjectNode schema = each.shape().schema(definitions);
            ObjectNode properties = Json.object();
            properties.set(KIND, Json.object().put("const", kind));
            properties.setAll((ObjectNode) schema.get("properties"));
            List<String> required = new ArrayList<>(List.of(KIND));
            schema.withArray("required").forEach(name -> required.add(name.stringValue()));
            schema.set("properties", properties);
            schema.set("required", Json.array(required));
            kinds.add(schema);
        });
        ObjectNode choice = Json.object();
        choice.set("oneOf", kinds);
        return choice;
    }
}
