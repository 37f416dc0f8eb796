package org.jiandu.document.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiandu.document.internal.tree.Node;
import org.jiandu.document.internal.tree.Node.Kind;
import org.jiandu.document.internal.tree.Node.Scalar;
import org.jiandu.document.internal.tree.Reasons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A value that a word says where one is enough, such as {@code unlimited}, and that is written out otherwise. */
public final class Words<T> implements Form<T> {
    private final Map<String, T> words = new LinkedHashMap<>();
    private final Form<T> otherwise;

    private Words(Form<T> otherwise) {
        this.otherwise = otherwise;
    }

    /** A value that is written out unless a word says it. */
    public static <T> Words<T> wordsOr(Form<T> otherwise) {
        return new Words<>(otherwise);
    }

    /** One more word, and the value that it says. */
    public Words<T> word(String word, T value) {
        words.put(word, value);
        return this;
    }

    @Override
    public JsonNode write(T value, Out out) {
        for (Map.Entry<String, T> each : words.entrySet()) {
            if (each.getValue().equals(value)) {
                return StringNode.valueOf(each.getKey());
            }
        }
        return otherwise.write(value, out);
    }

    @Override
    public Optional<T> read(Node node, In in) {
        if (node instanceof Scalar scalar && scalar.kind() == Kind.TEXT) {
            return Optional.ofNullable(words.get(scalar.text()))
                    .or(() -> in.problem(node.place(), Reasons.unknownName(scalar.text(), words.keySet())));
        }
        return otherwise.read(node, in);
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode word = Json.object();
        word.set("enum", Json.array(words.keySet()));
        ObjectNode either = Json.object();
        either.set("anyOf", Json.array().add(word).add(otherwise.schema(definitions)));
        return either;
    }
}
