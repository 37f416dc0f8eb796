package org.jiandu.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** A schema in lines. Names have no comma, and descriptions no tab and no line break, so nothing needs escaping. */
final class SchemaText {
    private static final String TAB = "\t";

    private SchemaText() {}

    static String write(StoreSchema schema) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(line("revision", Integer.toString(schema.revision())));
        for (CollectionSpec collection : schema.collections()) {
            lines.add(line("collection", collection.name(), collection.description()));
            for (AttributeSpec each : collection.attributes()) {
                lines.add(line(
                        "attribute",
                        each.name(),
                        each.type().name(),
                        each.many() ? "many" : "one",
                        each.description()));
            }
            for (LookupSpec each : collection.lookups()) {
                lines.add(line(
                        "lookup",
                        each.name(),
                        String.join(",", each.equalTo()),
                        each.range().orElse(""),
                        each.description()));
            }
        }
        return lines.toString();
    }

    static StoreSchema read(String text) {
        try {
            List<String[]> lines = text.lines().map(line -> line.split(TAB, -1)).toList();
            List<CollectionSpec> collections = new ArrayList<>();
            int next = 1;
            while (next < lines.size()) {
                int end = next + 1;
                while (end < lines.size() && !lines.get(end)[0].equals("collection")) {
                    end++;
                }
                collections.add(collection(lines.get(next), lines.subList(next + 1, end)));
                next = end;
            }
            StoreSchema schema = new StoreSchema(Integer.parseInt(lines.get(0)[1]), collections);
            if (schema.asText().equals(text)) {
                return schema;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new StorageCorruptedException("what is stored is not the text of a schema", e);
        }
        throw new StorageCorruptedException("what is stored is not the text of a schema");
    }

    private static CollectionSpec collection(String[] head, List<String[]> lines) {
        List<AttributeSpec> attributes = new ArrayList<>();
        List<LookupSpec> lookups = new ArrayList<>();
        for (String[] line : lines) {
            if (line[0].equals("attribute")) {
                attributes.add(
                        new AttributeSpec(line[1], AttributeType.valueOf(line[2]), line[3].equals("many"), line[4]));
            } else {
                lookups.add(new LookupSpec(
                        line[1],
                        line[4],
                        names(line[2]),
                        names(line[3]).stream().findFirst()));
            }
        }
        return new CollectionSpec(head[1], head[2], attributes, lookups);
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String line(String... fields) {
        return String.join(TAB, fields);
    }
}
