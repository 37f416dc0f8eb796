package org.jiandu.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Another's view of the schema: a validator that knows nothing of this library. */
final class Schemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema POLICY = REGISTRY.getSchema(PolicyFile.schema());

    private Schemas() {}

    static List<Error> problems(String text, Format format) {
        return problems((format == Format.JSON ? new JsonMapper() : new YAMLMapper()).readTree(text));
    }

    static List<Error> problems(JsonNode tree) {
        return POLICY.validate(
                tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static List<Error> problemsOfTheSchema(String schema) {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema, InputFormat.JSON);
    }
}
