package org.jiandu.registry.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of an object, in order, and how to make a value of them again. Each member is named once, so both ways go
 * through the same names; what is not named is refused.
 */
final class Shape<T> implements Format<T> {
    private final List<Field<T, ?>> fields;
    private final Set<String> names;
    private final Function<Members, T> make;

    private Shape(List<Field<T, ?>> fields, Function<Members, T> make) {
        this.fields = List.copyOf(fields);
        this.names = fields.stream().map(Field::name).collect(Collectors.toSet());
        this.make = make;
        if (names.size() < fields.size() || names.contains(In.SEALED)) {
            throw new IllegalArgumentException("a name stands twice, or is kept for the envelopes");
        }
    }

    @Override
    public ObjectNode write(T value, Out out) {
        ObjectNode object = Json.object();
        fields.forEach(field -> field.write(value, object, out));
        return object;
    }

    @Override
    public T read(JsonNode node, In in) {
        ObjectNode object = Json.asObject(node);
        for (String name : object.propertyNames()) {
            if (!names.contains(name)) {
                throw new Malformed("has a member that this version does not know; it knows " + sorted(names));
            }
        }
        return Malformed.unless(() -> make.apply(new Members(object, in)));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** The members of an object that is being read. */
    private record Members(ObjectNode object, In in) {
        <V> V get(Field<?, V> field) {
            return field.read(object, in);
        }
    }

    // Values with a constructor

    static <T, A> Shape<T> shape(Field<T, A> a, Function<A, T> make) {
        return new Shape<>(List.of(a), in -> make.apply(in.get(a)));
    }

    static <T, A, B> Shape<T> shape(Field<T, A> a, Field<T, B> b, Of2<A, B, T> make) {
        return new Shape<>(List.of(a, b), in -> make.make(in.get(a), in.get(b)));
    }

    static <T, A, B, C> Shape<T> shape(Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<A, B, C, T> make) {
        return new Shape<>(List.of(a, b, c), in -> make.make(in.get(a), in.get(b), in.get(c)));
    }

    static <T, A, B, C, D> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<A, B, C, D, T> make) {
        return new Shape<>(List.of(a, b, c, d), in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d)));
    }

    static <T, A, B, C, D, E> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Field<T, E> e, Of5<A, B, C, D, E, T> make) {
        return new Shape<>(
                List.of(a, b, c, d, e), in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d), in.get(e)));
    }

    static <T, A, B, C, D, E, F> Shape<T> shape(
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

    static <T, A, B, C, D, E, F, G> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Of7<A, B, C, D, E, F, G, T> make) {
        return new Shape<>(
                List.of(a, b, c, d, e, f, g),
                in -> make.make(in.get(a), in.get(b), in.get(c), in.get(d), in.get(e), in.get(f), in.get(g)));
    }

    static <T, A, B, C, D, E, F, G, H> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Of8<A, B, C, D, E, F, G, H, T> make) {
        return new Shape<>(
                List.of(a, b, c, d, e, f, g, h),
                in -> make.make(
                        in.get(a), in.get(b), in.get(c), in.get(d), in.get(e), in.get(f), in.get(g), in.get(h)));
    }

    /** A constructor of 2 parts. */
    interface Of2<A, B, T> {
        T make(A a, B b);
    }

    /** A constructor of 3 parts. */
    interface Of3<A, B, C, T> {
        T make(A a, B b, C c);
    }

    /** A constructor of 4 parts. */
    interface Of4<A, B, C, D, T> {
        T make(A a, B b, C c, D d);
    }

    /** A constructor of 5 parts. */
    interface Of5<A, B, C, D, E, T> {
        T make(A a, B b, C c, D d, E e);
    }

    /** A constructor of 6 parts. */
    interface Of6<A, B, C, D, E, F, T> {
        T make(A a, B b, C c, D d, E e, F f);
    }

    /** A constructor of 7 parts. */
    interface Of7<A, B, C, D, E, F, G, T> {
        T make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A constructor of 8 parts. */
    interface Of8<A, B, C, D, E, F, G, H, T> {
        T make(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    // Values with a builder

    /** A shape whose values are built: {@code builder} starts one, {@code build} ends it. */
    static <T, B> Built<T, B> built(Supplier<B> builder, Function<B, T> build) {
        return new Built<>(List.of(), in -> builder.get(), build);
    }

    /** A shape whose values begin with those of another shape. */
    static <T, B> Built<T, B> built(Shape<T> beginning, Function<T, B> toBuilder, Function<B, T> build) {
        return new Built<>(beginning.fields, beginning.make.andThen(toBuilder), build);
    }

    /** Names the members one by one, each with what it sets. */
    static final class Built<T, B> {
        private final List<Field<T, ?>> fields;
        private final List<BiConsumer<B, Members>> setters = new ArrayList<>();
        private final Function<Members, B> begin;
        private final Function<B, T> build;

        private Built(List<Field<T, ?>> fields, Function<Members, B> begin, Function<B, T> build) {
            this.fields = new ArrayList<>(fields);
            this.begin = begin;
            this.build = build;
        }

        <V> Built<T, B> with(Field<T, V> field, BiConsumer<B, V> setter) {
            fields.add(field);
            setters.add((builder, in) -> setter.accept(builder, in.get(field)));
            return this;
        }

        Shape<T> shape() {
            return new Shape<>(fields, in -> {
                B builder = begin.apply(in);
                setters.forEach(setter -> setter.accept(builder, in));
                return build.apply(builder);
            });
        }
    }
}
