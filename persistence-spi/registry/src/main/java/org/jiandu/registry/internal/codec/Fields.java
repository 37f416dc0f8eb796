package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiandu.registry.keys.PersonalData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The words of the tables: a field that is always there, one that may be absent, a list, a set, and what is sealed. */
final class Fields {
    private Fields() {}

    static <T, V> Field<T, V> field(String name, Format<V> format, Function<T, V> value) {
        return new Field<>(name, value, new Member<>() {
            @Override
            public Optional<JsonNode> write(V whole, Out out) {
                return Optional.of(format.write(whole, out));
            }

            @Override
            public V read(Optional<JsonNode> node, In in) {
                return format.read(node.orElseThrow(() -> new Malformed("missing")), in);
            }
        });
    }

    static <T, V> Field<T, Optional<V>> optional(String name, Format<V> format, Function<T, Optional<V>> value) {
        return new Field<>(name, value, new Member<>() {
            @Override
            public Optional<JsonNode> write(Optional<V> whole, Out out) {
                return whole.map(present -> format.write(present, out));
            }

            @Override
            public Optional<V> read(Optional<JsonNode> node, In in) {
                return node.map(present -> format.read(present, in));
            }
        });
    }

    static <T, V> Field<T, List<V>> list(String name, Format<V> format, Function<T, List<V>> value) {
        return field(name, listOf(format), value);
    }

    /** A list that is left out where it is empty, because versions before it do not have it. */
    static <T, V> Field<T, List<V>> listIfAny(String name, Format<V> format, Function<T, List<V>> value) {
        Format<List<V>> whole = listOf(format);
        return new Field<>(name, value, new Member<>() {
            @Override
            public Optional<JsonNode> write(List<V> values, Out out) {
                return values.isEmpty() ? Optional.empty() : Optional.of(whole.write(values, out));
            }

            @Override
            public List<V> read(Optional<JsonNode> node, In in) {
                return node.map(present -> whole.read(present, in)).orElse(List.of());
            }
        });
    }

    /** A set, in the order of the names. */
    static <T, E extends Enum<E>> Field<T, Set<E>> set(String name, Names<E> names, Function<T, Set<E>> value) {
        Format<Set<E>> format = listOf(names).as(Fields::distinct, set -> {
            List<E> sorted = new ArrayList<>(set);
            sorted.sort((one, other) -> one.name().compareTo(other.name()));
            return sorted;
        });
        return field(name, format, value);
    }

    /** A field whose value is personal: in its place stands where in the envelope of its kind it is. */
    static <T, V> Field<T, V> sealed(PersonalData kind, Field<T, V> field, V erased) {
        return new Field<>(field.name(), field.value(), new Member<>() {
            @Override
            public Optional<JsonNode> write(V whole, Out out) {
                return field.member().write(whole, out).map(node -> out.gather(kind, node));
            }

            @Override
            public V read(Optional<JsonNode> node, In in) {
                if (node.isEmpty()) {
                    return field.member().read(node, in);
                }
                Optional<JsonNode> opened = in.open(kind, node.get());
                return opened.isPresent() ? field.member().read(opened, in) : erased;
            }
        });
    }

    /** What somebody said. */
    static <T> Field<T, String> words(String name, Function<T, String> value) {
        return sealed(PersonalData.WORDS, field(name, Values.TEXT, value), Erased.TEXT);
    }

    /** What somebody said, if anything. */
    static <T> Field<T, Optional<String>> optionalWords(String name, Function<T, Optional<String>> value) {
        return sealed(PersonalData.WORDS, optional(name, Values.TEXT, value), Optional.of(Erased.TEXT));
    }

    private static <V> Format<List<V>> listOf(Format<V> format) {
        return new Format<>() {
            @Override
            public JsonNode write(List<V> values, Out out) {
                ArrayNode array = Json.array();
                values.forEach(value -> array.add(format.write(value, out)));
                return array;
            }

            @Override
            public List<V> read(JsonNode node, In in) {
                List<V> values = new ArrayList<>();
                for (JsonNode each : Json.asArray(node)) {
                    values.add(read(each, values.size(), in));
                }
                return values;
            }

            private V read(JsonNode node, int index, In in) {
                try {
                    return format.read(node, in);
                } catch (Malformed malformed) {
                    throw malformed.in("[" + index + "]");
                }
            }
        };
    }

    private static <V> Set<V> distinct(List<V> values) {
        Set<V> distinct = new LinkedHashSet<>(values);
        if (distinct.size() < values.size()) {
            throw new Malformed("a value stands twice");
        }
        return distinct;
    }
}
