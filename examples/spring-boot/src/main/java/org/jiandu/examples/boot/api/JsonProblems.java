package org.jiandu.examples.boot.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;

/**
 * Keeps what is wrong with the fields of a body and reads on, so that all of it is told at once. What was kept is on the request.
 */
final class JsonProblems extends DeserializationProblemHandler {
    private static final String ATTRIBUTE = JsonProblems.class.getName();

    /**
     * A field that cannot be read.
     *
     * @param pointer where it is
     * @param key the key of the words for it
     * @param allowed what it could be, for a word of a list
     */
    record Unreadable(String pointer, String key, List<String> allowed) {}

    /** Begins to keep: a body is read now. */
    static void begin() {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, new ArrayList<Unreadable>(), RequestAttributes.SCOPE_REQUEST);
    }

    /** What was kept since. */
    @SuppressWarnings("unchecked") // only this class writes the attribute
    static Optional<List<Unreadable>> kept() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .flatMap(request ->
                        Optional.ofNullable(request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)))
                .map(kept -> (List<Unreadable>) kept);
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String property) {
        String place = pointer(context);
        String pointer = place.endsWith("/" + property) ? place : place + "/" + property;
        boolean keeps = keep(pointer, "input.unknown", List.of());
        if (keeps) {
            parser.skipChildren();
        }
        return keeps;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        return unusable(context, target);
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        return unusable(context, target);
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message) {
        Object read = unusable(context, target.getRawClass());
        if (read == null) {
            parser.skipChildren();
        }
        return read;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            @Nullable ValueInstantiator instantiator,
            @Nullable JsonParser parser,
            String message) {
        return unusable(context, target); // a text or a number where an object is
    }

    private static @Nullable Object unusable(DeserializationContext context, Class<?> target) {
        List<String> constants = target.isEnum()
                ? Arrays.stream(target.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
        String plain = target == LocalDate.class ? "input.day" : "input.value";
        String key = constants.isEmpty() ? plain : "input.constant";
        return keep(pointer(context), key, constants) ? null : NOT_HANDLED;
    }

    private static boolean keep(String pointer, String key, List<String> allowed) {
        Optional<List<Unreadable>> kept = kept();
        kept.ifPresent(all -> all.add(new Unreadable(pointer, key, allowed)));
        return kept.isPresent();
    }

    private static String pointer(DeserializationContext context) {
        return context.getParser().streamReadContext().pathAsPointer().toString();
    }
}
