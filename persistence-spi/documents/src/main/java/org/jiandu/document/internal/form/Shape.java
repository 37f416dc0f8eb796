package org.jiandu.document.internal.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.message.BilingualText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a record, in order, and how to make a value of them again. Each field is named once, so both ways and the
 * schema go through the same names; what is not named is a problem.
 */
public final class Shape<T> implements Form<T> {
    private static final BilingualText FIELDS = new BilingualText("a record of fields", "由字段组成的记录");

    private final List<Field<T, ?>> fields;
    private final Set<String> names = new LinkedHashSet<>();
    private final Function<Parts, T> make;

    private Shape(List<Field<T, ?>> fields, Function<Parts, T> make) {
        this.fields = List.copyOf(fields);
        this.make = make;
        for (Field<T, ?> field : fields) {
            if (!names.addAll(field.names())) {
                throw new IllegalArgumentException("a name stands twice: " + field.names());
            }
        }
    }

    @Override
    public ObjectNode write(T value, Out out) {
        ObjectNode record = Json.object();
        fields.forEach(field -> field.write(value, record, out));
        return record;
    }

    @Override
    public Optional<T> read(Node node, In in) {
        return mapping(node, in).flatMap(record -> {
            record.refuseOthers(names, in.problems());
            Parts parts = new Parts(new HashMap<>());
            fields.forEach(field -> parts.read(field, record, in));
            return parts.parts().size() == fields.size()
                    ? in.made(record.place(), () -> make.apply(parts))
                    : Optional.empty();
        });
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode properties = Json.object();
        ArrayNode required = Json.array();
        fields.forEach(field -> field.describe(properties, required, definitions));
        ObjectNode schema = Json.object().put("type", "object");
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    /** The record that a node is. */
    public static Optional<Mapping> mapping(Node node, In in) {
        return node instanceof Mapping record ? Optional.of(record) : in.other(node, FIELDS);
    }

    /** The parts of a record that have been read. */
    private record Parts(Map<Field<?, ?>, Object> parts) {
        <T> void read(Field<T, ?> field, Mapping record, In in) {
            field.read(record, in).ifPresent(part -> parts.put(field, part));
        }

        @SuppressWarnings("unchecked") // what a field reads is what it is asked for
        <V> V get(Field<?, V> field) {
            return (V) Optional.ofNullable(parts.get(field)).orElseThrow();
        }
    }

    // Values with a constructor

    /** A value of one part. */
    public static <T, A> Shape<T> shape(Field<T, A> a, Function<A, T> make) {
        return new Shape<>(List.of(a), in -> make.apply(in.get(a)));
    }

    /** A value of two parts. */
    public static <T, A, B> Shape<T> shape(Field<T, A> a, Field<T, B> b, Of2<A, B, T> make) {
        return new Shape<>(List.of(a, b), in -> make.make(in.get(a), in.get(b)));
    }

    /** A value of three parts. */
    public static <T, A, B, C> Shape<T> shape(Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return new Shape<>(List.of(a, b, c), in -> make.make(in.get(a), in.get(b), in.get(c)));
    }

    /** A value of four parts. */
    public static <T, A, B, C, D> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return new Shape<>(List.of(a, b, c, d), in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d)));
    }

    /** A value of five parts. */
    public static <T, A, B, C, D, E> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Field<T, E> e, Of5<A, B, C, D, E, T> make) {
        return new Shape<>(
                List.of(a, b, c, d, e), in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d), in.get(e)));
    }

    /** A value of six parts. */
    public static <T, A, B, C, D, E, F> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<A, B, C, D, E, F, T> make) {
        return new Shape<>(
                List.of(a, b, c, d, e, f),
                in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d), in.get(e), in.get(f)));
    }

    /** A constructor of 2 parts. */
    public interface Of2<A, B, T> {
        /** Makes the value. */
        T make(A a, B b);
    }

    /** A constructor of 3 parts. */
    public interface Of3<A, B, C, T> {
        /** Makes the value. */
        T make(A a, B b, C c);
    }

    /** A constructor of 4 parts. */
    public interface Of4<A, B, C, D, T> {
        /** Makes the value. */
        T make(A a, B b, C c, D d);
    }

    /** A constructor of 5 parts. */
    public interface Of5<A, B, C, D, E, T> {
        /** Makes the value. */
        T make(A a, B b, C c, D d, E e);
    }

    /** A constructor of 6 parts. */
    public interface Of6<A, B, C, D, E, F, T> {
        /** Makes the value. */
        T make(A a, B b, C c, D d, E e, F f);
    }
}
