package org.jiandu.document.internal.policy;

import java.util.Locale;
import org.jiandu.document.internal.form.Definitions;
import org.jiandu.document.internal.form.Json;
import org.jiandu.document.internal.policy.ParameterTable.Row;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the policy file, of the fields and forms by which it is read and written. */
public final class PolicySchema {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

    private PolicySchema() {}

    /** The schema as a tree. */
    public static ObjectNode schema() {
        Definitions definitions = new Definitions();
        ObjectNode properties = Json.object();
        ArrayNode required = Json.array().add("format").add("version");
        properties.putObject("format").put("const", PolicyForm.FORMAT);
        properties.putObject("version").put("const", PolicyForm.VERSION);
        PolicyForm.INSTRUMENT_FIELD.describe(properties, required, definitions);
        PolicyForm.OTHERS_FIELD.describe(properties, required, definitions);
        PolicyForm.IN_FORCE_FIELD.describe(properties, required, definitions);
        properties.set(PolicyForm.PARAMETERS, parameters(definitions));
        required.add(PolicyForm.PARAMETERS);

        ObjectNode schema = Json.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:" + PolicyForm.FORMAT.replace('-', ':') + ":" + PolicyForm.VERSION)
                .put("title", "Jiandu policy file, version " + PolicyForm.VERSION)
                .put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        schema.put("additionalProperties", false);
        schema.set("$defs", definitions.all());
        return schema;
    }

    private static ObjectNode parameters(Definitions definitions) {
        ObjectNode parameters = Json.object().put("type", "object");
        ObjectNode properties = parameters.putObject("properties");
        ParameterTable.rows().forEach(row -> properties.set(row.parameter().id(), parameter(row, definitions)));
        return parameters.put("additionalProperties", false);
    }

    private static ObjectNode parameter(Row<?> row, Definitions definitions) {
        Message label = row.parameter().label();
        return Json.object()
                .put("description", ENGLISH.text(label) + " / " + CHINESE.text(label))
                .setAll(row.form().schema(definitions));
    }
}
