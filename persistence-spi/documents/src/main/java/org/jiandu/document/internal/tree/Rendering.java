package org.jiandu.document.internal.tree;

import java.io.StringWriter;
import java.util.regex.Pattern;
import org.jiandu.document.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Writes a tree for people to read, on every machine in the same bytes. */
public final class Rendering {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter JSON = new JsonMapper()
            .writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));
    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build());
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");

    private Rendering() {}

    /** The text of a tree, ending with a line break. */
    public static String text(JsonNode tree, Format format) {
        return switch (format) {
            case JSON -> JSON.writeValueAsString(tree) + "\n";
            case YAML -> yaml(tree);
        };
    }

    private static String yaml(JsonNode tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = YAML.createGenerator(text)) {
            write(tree, generator);
        }
        return text.toString();
    }

    /** Leaves names such as {@code working-days} plain, and has all texts in quotes, so that nobody takes one for something else. */
    private static void write(JsonNode node, JsonGenerator generator) {
        if (node.isObject()) {
            generator.writeStartObject();
            node.properties().forEach(property -> {
                generator.writeName(property.getKey());
                write(property.getValue(), generator);
            });
            generator.writeEndObject();
        } else if (node.isArray()) {
            generator.writeStartArray();
            node.forEach(element -> write(element, generator));
            generator.writeEndArray();
        } else if (isPlainName(node)) {
            // What the generator writes as it is, it calls a number.
            generator.writeNumber(node.stringValue());
        } else {
            generator.writePOJO(node);
        }
    }

    private static boolean isPlainName(JsonNode node) {
        return node.isString()
                && NAME.matcher(node.stringValue()).matches()
                && !StringQuotingChecker.Default.instance().needToQuoteValue(node.stringValue());
    }
}
