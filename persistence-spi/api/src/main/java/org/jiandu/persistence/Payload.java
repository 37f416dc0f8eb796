package org.jiandu.persistence;

/**
 * A text with the name and number of its format. A store keeps it character for character (R25) and never looks inside.
 * Immutable and thread-safe.
 *
 * @param schema the declared name of the format, such as {@code supervisor.appointed}: letters, digits and {@code . _ -},
 *     1 to {@value Limits#MAX_SCHEMA_NAME} characters
 * @param schemaVersion the number of the format, 1 or more
 * @param text the text, at most {@value Limits#MAX_PAYLOAD_BYTES} bytes in UTF-8; may be empty, which is not absent (R26);
 *     without U+0000 and unpaired surrogates
 */
public record Payload(String schema, int schemaVersion, String text) {
    /**
     * Checks the parts.
     *
     * @param schema the declared name of the format
     * @param schemaVersion the number of the format
     * @param text the text
     * @throws IllegalArgumentException if a part is outside its bounds
     */
    public Payload {
        Checks.schemaName(schema, "schema");
        Checks.range(schemaVersion, "schemaVersion", 1, Integer.MAX_VALUE);
        Checks.text(text, "text");
        Checks.range(Checks.utf8Length(text), "the length of text in UTF-8 bytes", 0, Limits.MAX_PAYLOAD_BYTES);
    }

    /** Leaves the text out: it may be personal. */
    @Override
    public String toString() {
        return "Payload[schema=" + schema + ", schemaVersion=" + schemaVersion + ", text=***]";
    }
}
