package org.jiandu.document.receipt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.document.internal.name.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An object that is being read. What is wrong in it is noted, by its JSON pointer, and something of the right kind stands in its place, so
 * that everything that is wrong is found. For one thread.
 */
final class Source {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{32,256}");

    private final JsonNode node;
    private final String path;
    private final List<String> problems;
    private final Set<String> asked = new HashSet<>();

    Source(JsonNode node, String path, List<String> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!node.isObject()) {
            problems.add((path.isEmpty() ? "the whole" : path) + " is not an object");
        }
    }

    /** An object within this one. */
    Source at(String name) {
        return new Source(find(name).orElse(JsonNodeFactory.instance.objectNode()), path + "/" + name, problems);
    }

    /** The objects of an array. */
    List<Source> several(String name) {
        List<Source> sources = new ArrayList<>();
        find(name)
                .flatMap(found -> found.isArray() ? Optional.of(found) : problem(name, "is not an array"))
                .ifPresent(array -> array.forEach(
                        each -> sources.add(new Source(each, path + "/" + name + "/" + sources.size(), problems))));
        return sources;
    }

    String text(String name) {
        return find(name).flatMap(found -> string(found, name)).orElse("?");
    }

    String digest(String name) {
        return find(name)
                .flatMap(found -> string(found, name))
                .flatMap(text -> DIGEST.matcher(text).matches()
                        ? Optional.of(text)
                        : problem(name, "is not a digest in hexadecimal"))
                .orElse("?");
    }

    LocalDate date(String name) {
        return find(name)
                .flatMap(found -> string(found, name))
                .flatMap(text -> date(text, name))
                .orElse(LocalDate.EPOCH);
    }

    int number(String name) {
        return find(name)
                .flatMap(
                        found -> found.isInt() ? Optional.of(found.intValue()) : problem(name, "is not a whole number"))
                .orElse(0);
    }

    <E extends Enum<E>> E constant(String name, E[] constants) {
        return find(name)
                .flatMap(found -> string(found, name))
                .flatMap(text -> Stream.of(constants)
                        .filter(constant -> Names.of(constant).equals(text))
                        .findFirst()
                        .or(() -> problem(name, "is an unknown name")))
                .orElse(constants[0]);
    }

    /** Something that may be missing. */
    <T> Optional<T> optional(String name, BiFunction<Source, String, T> read) {
        asked.add(name);
        return node.has(name) ? Optional.of(read.apply(this, name)) : Optional.empty();
    }

    /** Notes the members that nobody asked for. */
    void requireNoOther() {
        node.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> problem(name, "is unknown"));
    }

    private Optional<JsonNode> find(String name) {
        asked.add(name);
        return node.optional(name).or(() -> problem(name, "is missing"));
    }

    private Optional<String> string(JsonNode found, String name) {
        return found.stringValueOpt().filter(text -> !text.isBlank()).or(() -> problem(name, "is not a text"));
    }

    private Optional<LocalDate> date(String text, String name) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return problem(name, "is not a date");
        }
    }

    private <T> Optional<T> problem(String name, String reason) {
        problems.add(path + "/" + name + " " + reason);
        return Optional.empty();
    }
}
