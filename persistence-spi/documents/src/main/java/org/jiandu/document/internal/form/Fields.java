package org.jiandu.document.internal.form;

import static org.jiandu.document.internal.form.Form.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jiandu.document.internal.name.Names;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Reasons;
import org.jiandu.message.BilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of the tables: a field that is always there, one that may be absent, a list, a set, a map. */
public final class Fields {
    private static final BilingualText A_LIST = new BilingualText("a list", "列表");

    private Fields() {}

    /** A field that is always there. */
    public static <T, V> Field<T, V> field(String name, Form<V> form, Function<T, V> value) {
        return named(
                name,
                true,
                form,
                (owner, out) -> Optional.of(form.write(value.apply(owner), out)),
                (record, in) -> record.find(name)
                        .or(() -> in.problem(record.place(), Reasons.missing(name)))
                        .flatMap(node -> form.read(node, in)));
    }

    /** A field that may be absent. */
    public static <T, V> Field<T, Optional<V>> optional(String name, Form<V> form, Function<T, Optional<V>> value) {
        return named(
                name,
                false,
                form,
                (owner, out) -> value.apply(owner).map(present -> form.write(present, out)),
                (record, in) -> {
                    Optional<V> present = record.find(name).flatMap(node -> form.read(node, in));
                    return present.isPresent() || !record.has(name) ? Optional.of(present) : Optional.empty();
                });
    }

    /** A field of several values, absent where there is none. */
    public static <T, V> Field<T, List<V>> several(String name, Form<V> form, Function<T, List<V>> values) {
        Form<List<V>> list = list(form);
        return named(
                name,
                false,
                list,
                (owner, out) -> Optional.of(values.apply(owner))
                        .filter(present -> !present.isEmpty())
                        .map(present -> list.write(present, out)),
                (record, in) ->
                        record.find(name).map(node -> list.read(node, in)).orElse(Optional.of(List.of())));
    }

    private static <T, V> Field<T, V> named(
            String name,
            boolean always,
            Form<?> form,
            BiFunction<T, Out, Optional<JsonNode>> write,
            BiFunction<Mapping, In, Optional<V>> read) {
        return new Field<>() {
            @Override
            public List<String> names() {
                return List.of(name);
            }

            @Override
            public void write(T owner, ObjectNode record, Out out) {
                write.apply(owner, out).ifPresent(node -> record.set(name, node));
            }

            @Override
            public Optional<V> read(Mapping record, In in) {
                return read.apply(record, in);
            }

            @Override
            public void describe(ObjectNode properties, ArrayNode required, Definitions definitions) {
                properties.set(name, form.schema(definitions));
                if (always) {
                    required.add(name);
                }
            }
        };
    }

    /** Values in order. */
    public static <V> Form<List<V>> list(Form<V> form) {
        return form(
                (values, out) -> {
                    ArrayNode array = Json.array();
                    values.forEach(value -> array.add(form.write(value, out)));
                    return array;
                },
                (node, in) -> elements(node, in).flatMap(elements -> {
                    List<V> values = new ArrayList<>();
                    elements.forEach(element -> form.read(element, in).ifPresent(values::add));
                    return values.size() == elements.size() ? Optional.of(values) : Optional.empty();
                }),
                definitions -> {
                    ObjectNode schema = Json.object().put("type", "array");
                    schema.set("items", form.schema(definitions));
                    return schema;
                });
    }

    /** Constants of which none stands twice, written in their own order. */
    public static <E extends Enum<E>> Form<Set<E>> set(Constants<E> names) {
        Form<List<E>> list = list(names);
        return form(
                (values, out) -> list.write(values.stream().sorted().toList(), out),
                (node, in) -> elements(node, in).flatMap(elements -> distinct(elements, names, in)),
                definitions -> list.schema(definitions).put("uniqueItems", true));
    }

    private static <E extends Enum<E>> Optional<Set<E>> distinct(List<Node> elements, Constants<E> names, In in) {
        Map<E, Integer> lines = new LinkedHashMap<>();
        for (Node element : elements) {
            names.read(element, in).ifPresent(value -> {
                Integer before = lines.putIfAbsent(value, element.place().line());
                if (before != null) {
                    in.problems().add(element.place(), Reasons.listedTwice(before));
                }
            });
        }
        return lines.size() == elements.size() ? Optional.of(lines.keySet()) : Optional.empty();
    }

    /** A value for each of some constants, written in the order of the constants. */
    public static <E extends Enum<E>, V> Form<Map<E, V>> map(Constants<E> names, Form<V> form) {
        return form(
                (values, out) -> {
                    ObjectNode record = Json.object();
                    new TreeMap<>(values).forEach((key, value) -> record.set(Names.of(key), form.write(value, out)));
                    return record;
                },
                (node, in) -> Shape.mapping(node, in).flatMap(record -> {
                    Map<E, V> values = new LinkedHashMap<>();
                    record.members().forEach((name, member) -> {
                        Optional<E> key = names.constant(name, member.place(), in);
                        Optional<V> value = form.read(member.value(), in);
                        key.ifPresent(known -> value.ifPresent(each -> values.put(known, each)));
                    });
                    return values.size() == record.members().size() ? Optional.of(values) : Optional.empty();
                }),
                definitions -> {
                    ObjectNode schema = Json.object().put("type", "object");
                    ObjectNode properties = schema.putObject("properties");
                    names.all().forEach(name -> properties.set(name, form.schema(definitions)));
                    return schema.put("additionalProperties", false);
                });
    }

    private static Optional<List<Node>> elements(Node node, In in) {
        return node instanceof Node.Sequence sequence ? Optional.of(sequence.elements()) : in.other(node, A_LIST);
    }
}
