package org.jiandu.document.verdict;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The published schema, as a validator that others might use reads it. */
final class Schema {
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(VerdictDocument.schema());

    private Schema() {}

    static List<String> problemsIn(JsonNode document) {
        return SCHEMA.validate(document).stream().map(Object::toString).toList();
    }
}
