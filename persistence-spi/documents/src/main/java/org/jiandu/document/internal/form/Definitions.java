package org.jiandu.document.internal.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a schema that are defined once. Not thread-safe. */
public final class Definitions {
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Refers to a part by its name, and defines it when it is first referred to. */
    public ObjectNode refer(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition.get());
        }
        return Json.object().put("$ref", "#/$defs/" + name);
    }

    /** All of them, by name. */
    public ObjectNode all() {
        ObjectNode all = Json.object();
        definitions.forEach(all::set);
        return all;
    }
}
