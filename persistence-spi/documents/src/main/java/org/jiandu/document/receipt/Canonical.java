package org.jiandu.document.receipt;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiandu.recusal.Ties;
import org.jiandu.verdict.Reason;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The one text of a value of core, to make a digest of: equal values have the same text, and any other has another.
 *
 * <p>It is JSON as RFC 8785 writes it: no spaces, members in the order of their names. A record has its components as members, a value
 * of Immutables what it stores; what is derived, and whatever {@code toString} says or hides, is left out. One of several shapes says
 * in {@code is} which it is. What is absent or empty is left out, so that a part that core adds later changes no digest of a value that
 * has none. Sets are in the order of their texts. A value of any other class is refused.
 *
 * <p>The text is never published. Its names are those of core: a test keeps the digests of examples, and who changes one of them gives
 * the receipt a higher version.
 */
final class Canonical {
    private static final String IS = "is";
    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, LocalDate.class, Instant.class, Period.class, BigDecimal.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private static final ClassValue<Map<String, Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type.isRecord() ? components(type) : attributes(type);
        }
    };

    private Canonical() {}

    static String text(Object value) {
        return MAPPER.writeValueAsString(tree(value));
    }

    /**
     * The text in UTF-8.
     *
     * @throws IllegalArgumentException if a text has half of a character, or a value is of a class that core does not use
     */
    static byte[] bytes(Object value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text(value)));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text has half of a character (an unpaired surrogate)", e);
        }
    }

    private static JsonNode tree(Object value) {
        if (value instanceof JsonNode tree) {
            return tree;
        }
        if (value instanceof Boolean yesOrNo) {
            return BooleanNode.valueOf(yesOrNo);
        }
        if (value instanceof Integer number) {
            return IntNode.valueOf(number);
        }
        if (value instanceof Enum<?> constant) {
            return StringNode.valueOf(constant.name());
        }
        if (PLAIN.contains(value.getClass())) {
            return StringNode.valueOf(value.toString());
        }
        if (value instanceof Optional || value instanceof OptionalInt) {
            return present(value).map(Canonical::tree).orElse(NullNode.getInstance());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map);
        }
        if (value instanceof Ties ties) {
            return object(Map.of("kinships", ties.kinships(), "services", ties.services()));
        }
        if (value instanceof Reason reason) {
            return object(Said.by(reason));
        }
        if (value instanceof Collection<?> several) {
            Stream<JsonNode> trees = several.stream().map(Canonical::tree);
            return array(several instanceof Set ? trees.sorted(Comparator.comparing(JsonNode::toString)) : trees);
        }
        return object(value);
    }

    private static ArrayNode array(Stream<JsonNode> trees) {
        return JsonNodeFactory.instance.arrayNode().addAll(trees.toList());
    }

    private static ObjectNode object(Map<?, ?> map) {
        Map<String, JsonNode> members = new TreeMap<>();
        map.forEach((key, value) -> members.put(tree(key).stringValue(), tree(value)));
        return JsonNodeFactory.instance.objectNode().setAll(members);
    }

    private static ObjectNode object(Object value) {
        Map<String, JsonNode> members = new TreeMap<>();
        MEMBERS.get(value.getClass())
                .forEach(
                        (name, getter) -> present(get(getter, value)).ifPresent(held -> members.put(name, tree(held))));
        if (isOneOfSeveral(value.getClass())) {
            members.put(IS, StringNode.valueOf(value.getClass().getSimpleName()));
        }
        return JsonNodeFactory.instance.objectNode().setAll(members);
    }

    private static boolean isOneOfSeveral(Class<?> type) {
        return type.isRecord() && Stream.of(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    /** What is there: the value of an optional, a collection that is not empty, and everything else. */
    private static Optional<Object> present(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(Canonical::present);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Collection<?> several && several.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> members = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.put(component.getName(), component.getAccessor());
        }
        return members;
    }

    /** The getters that an implementation of Immutables has of its own are those of what it stores; they are called by their interface. */
    private static Map<String, Method> attributes(Class<?> type) {
        if (type.getInterfaces().length != 1 || !type.getInterfaces()[0].isSealed()) {
            throw new IllegalArgumentException("no value of core: " + type.getName());
        }
        Class<?> published = type.getInterfaces()[0];
        Map<String, Method> members = new TreeMap<>();
        for (Method own : type.getDeclaredMethods()) {
            if (isGetter(own)) {
                try {
                    members.put(own.getName(), published.getMethod(own.getName()));
                } catch (NoSuchMethodException e) {
                    throw new IllegalArgumentException("no value of core: " + type.getName(), e);
                }
            }
        }
        return members;
    }

    private static boolean isGetter(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && (method.getName().startsWith("get") || method.getName().startsWith("is"));
    }

    private static Object get(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(
                    "no value of core: " + value.getClass().getName(), e);
        }
    }
}
