package org.jiandu.document.internal.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiandu.document.Format;
import org.jiandu.document.internal.tree.Node.Kind;
import org.jiandu.document.internal.tree.Node.Mapping;
import org.jiandu.document.internal.tree.Node.Member;
import org.jiandu.document.internal.tree.Node.Scalar;
import org.jiandu.document.internal.tree.Node.Sequence;
import org.jiandu.document.internal.tree.Node.Unreadable;
import org.jiandu.message.BilingualText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a text as a tree, token by token, so that every node knows its place. */
public final class Tree {
    /** How many characters a document may have. */
    public static final int MAX_LENGTH = 1 << 18;

    /** How deep lists and records may be nested. */
    public static final int MAX_DEPTH = 16;

    private static final ObjectMapper JSON = new JsonMapper();
    private static final ObjectMapper YAML = new YAMLMapper();

    private final JsonParser parser;
    private final Problems problems;
    private boolean stopped;

    private Tree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a text. Nothing comes of it where it is not of the format, which is then said. */
    public static Optional<Node> read(String text, Format format, Problems problems) {
        if (text.length() > MAX_LENGTH) {
            problems.add(Place.START, Reasons.tooLong(MAX_LENGTH));
            return Optional.empty();
        }
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        ObjectMapper mapper = format == Format.JSON ? JSON : YAML;
        try (JsonParser parser = mapper.createParser(new WholeCharacters(content))) {
            return new Tree(parser, problems).document(format);
        }
    }

    private Optional<Node> document(Format format) {
        try {
            return root();
        } catch (JacksonException e) {
            TokenStreamLocation at = Optional.ofNullable(e.getLocation()).orElseGet(parser::currentLocation);
            problems.add(place(at), Reasons.notOfFormat(format, plain(e.getOriginalMessage())));
            return Optional.empty();
        }
    }

    private Optional<Node> root() {
        if (parser.nextToken() == null) {
            problems.add(Place.START, Reasons.empty());
            return Optional.empty();
        }
        Node root = node(Place.START, 1);
        if (!stopped && parser.nextToken() != null) {
            problems.add(place(parser.currentTokenLocation()), Reasons.another());
        }
        return Optional.of(root);
    }

    /** The value that begins with the current token. */
    private Node node(Place place, int depth) {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias()) {
                return unreadable(place, Reasons.alias(parser.getString()));
            }
            if (yaml.getTypeId() != null) {
                return unreadable(place, Reasons.tag());
            }
        }
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > MAX_DEPTH) {
            stopped = true;
            return unreadable(place, Reasons.tooDeep(MAX_DEPTH));
        }
        return switch (token) {
            case START_OBJECT -> mapping(place, depth);
            case START_ARRAY -> sequence(place, depth);
            case VALUE_STRING -> new Scalar(place, Kind.TEXT, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(place, Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, Kind.YES_OR_NO, parser.getString());
            default -> new Scalar(place, Kind.NOTHING, "");
        };
    }

    private Node unreadable(Place place, BilingualText reason) {
        problems.add(place, reason);
        if (!stopped) {
            parser.skipChildren();
        }
        return new Unreadable(place);
    }

    private Node mapping(Place place, int depth) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (!stopped && parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            TokenStreamLocation at = parser.currentTokenLocation();
            Place named = place.child(name, at.getLineNr(), at.getColumnNr());
            JsonToken value = parser.nextToken();
            Place valued = value.isStructStart() ? named : here(named);
            Member member = new Member(named, node(valued, depth + 1));
            Member before = members.putIfAbsent(name, member);
            if (before != null) {
                problems.add(named, Reasons.twice(name, before.place().line()));
            }
        }
        return new Mapping(place, members);
    }

    private Node sequence(Place place, int depth) {
        List<Node> elements = new ArrayList<>();
        while (!stopped && parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation at = parser.currentTokenLocation();
            elements.add(node(place.child(elements.size(), at.getLineNr(), at.getColumnNr()), depth + 1));
        }
        return new Sequence(place, elements);
    }

    /** The same field, where the current token stands. */
    private Place here(Place named) {
        Place here = place(parser.currentTokenLocation());
        return new Place(here.line(), here.column(), named.path());
    }

    private static Place place(TokenStreamLocation at) {
        return new Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), "");
    }

    /** The message of a parser without the excerpt of the text that some add, in one line. */
    private static String plain(String message) {
        return message.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining("; "));
    }
}
