package org.jiandu.document.internal.form;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.message.BilingualText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How the values of one type stand in a document: the way there, the way back, and what a schema says of it. */
public interface Form<T> {
    /** The value as it is written. */
    JsonNode write(T value, Out out);

    /** The value that stands there; absent if it cannot be one, which has then been said. */
    Optional<T> read(Node node, In in);

    /** What a JSON Schema says of such values. */
    ObjectNode schema(Definitions definitions);

    /** A form of its three parts. */
    static <T> Form<T> form(
            BiFunction<T, Out, JsonNode> write,
            BiFunction<Node, In, Optional<T>> read,
            Function<Definitions, ObjectNode> schema) {
        return new Form<>() {
            @Override
            public JsonNode write(T value, Out out) {
                return write.apply(value, out);
            }

            @Override
            public Optional<T> read(Node node, In in) {
                return read.apply(node, in);
            }

            @Override
            public ObjectNode schema(Definitions definitions) {
                return schema.apply(definitions);
            }
        };
    }

    /** The same for another type; what its constructor refuses is a problem where it stands. */
    default <U> Form<U> as(Function<T, U> make, Function<U, T> take) {
        return form(
                (value, out) -> write(take.apply(value), out),
                (node, in) -> read(node, in).flatMap(value -> in.made(node.place(), () -> make.apply(value))),
                this::schema);
    }

    /** The same without values that cannot be, each of them a problem for one reason. */
    default Form<T> unless(Predicate<T> impossible, BilingualText reason) {
        return form(
                this::write,
                (node, in) -> read(node, in)
                        .flatMap(value ->
                                impossible.test(value) ? in.problem(node.place(), reason) : Optional.of(value)),
                this::schema);
    }

    /** The same, with one thing more that a schema can say of it. */
    default Form<T> described(String keyword, int number) {
        return form(this::write, this::read, definitions -> schema(definitions).put(keyword, number));
    }

    /** The same, defined once in a schema and referred to by name. */
    default Form<T> named(String name) {
        return form(this::write, this::read, definitions -> definitions.refer(name, () -> schema(definitions)));
    }
}
