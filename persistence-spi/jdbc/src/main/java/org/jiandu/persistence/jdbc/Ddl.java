package org.jiandu.persistence.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.StoreSchema;

/**
 * All the SQL that makes tables. It only ever adds: tables, columns, indexes; views are made anew. The row with the schema
 * comes last, so whoever finds it finds the rest.
 */
final class Ddl {
    private static final String UUID_AS_TEXT = "VARCHAR(36)";
    private static final String DIGEST = "VARCHAR(64)";

    private final Dialect dialect;

    Ddl(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The table that holds the schemas, needed before anything can be asked. */
    String schemaTable() {
        return table(
                Names.SCHEMA,
                "revision INTEGER NOT NULL",
                "schema_text " + dialect.payload() + " NOT NULL",
                "PRIMARY KEY (revision)");
    }

    List<String> statements(Optional<StoreSchema> stored, StoreSchema schema) {
        List<String> statements = new ArrayList<>();
        if (!schema.mustBeWritten(stored, PrepareMode.CREATE_OR_VERIFY)) {
            return statements;
        }
        if (stored.isEmpty()) {
            statements.add(schemaTable());
            statements.addAll(fixedTables());
        }
        for (CollectionSpec collection : schema.collections()) {
            Optional<CollectionSpec> before = stored.stream()
                    .flatMap(old -> old.collections().stream())
                    .filter(old -> old.name().equals(collection.name()))
                    .findFirst();
            statements.addAll(tables(before, collection));
            statements.addAll(indexes(before, collection));
            statements.addAll(dialect.replaceView(Names.view(collection.name()), report(collection)));
        }
        statements.addAll(dictionary(schema));
        statements.add("INSERT INTO " + Names.SCHEMA + " (revision, schema_text) VALUES (" + schema.revision() + ", "
                + dialect.literal(schema.asText()) + ")");
        return statements;
    }

    private List<String> fixedTables() {
        List<String> statements = new ArrayList<>();
        statements.add(table(
                Names.JOURNAL,
                "tenant " + dialect.ascii(Limits.MAX_TENANT) + " NOT NULL",
                "collection " + dialect.ascii(Limits.MAX_NAME) + " NOT NULL",
                "record_key " + dialect.ascii(Limits.MAX_KEY) + " NOT NULL",
                "fact_version BIGINT NOT NULL",
                "commit_id " + UUID_AS_TEXT + " NOT NULL",
                "commit_digest " + DIGEST + " NOT NULL",
                "recorded_at BIGINT NOT NULL",
                "fact_schema " + dialect.ascii(Limits.MAX_SCHEMA_NAME) + " NOT NULL",
                "fact_schema_version INTEGER NOT NULL",
                "fact " + dialect.payload() + " NOT NULL",
                dialect.numbersByTransaction()
                        ? "feed_tx xid8 NOT NULL DEFAULT pg_current_xact_id()"
                        : "feed_position BIGINT NOT NULL",
                "PRIMARY KEY (tenant, collection, record_key, fact_version)"));
        statements.add(
                index(false, "jiandu_journal_commit", Names.JOURNAL, "tenant, collection, record_key, commit_id"));
        if (dialect.numbersByTransaction()) {
            statements.add(index(
                    true,
                    "jiandu_journal_feed",
                    Names.JOURNAL,
                    "tenant, feed_tx, collection, record_key, fact_version"));
        } else {
            statements.add(index(true, "jiandu_journal_feed", Names.JOURNAL, "tenant, feed_position"));
            statements.add(table(
                    Names.FEED, "feed_id INTEGER NOT NULL", "last_position BIGINT NOT NULL", "PRIMARY KEY (feed_id)"));
        }
        statements.add(table(
                Names.DICTIONARY,
                "table_name " + dialect.ascii(100) + " NOT NULL",
                "column_name " + dialect.ascii(100) + " NOT NULL",
                "description " + dialect.prose(Limits.MAX_DESCRIPTION) + " NOT NULL",
                "PRIMARY KEY (table_name, column_name)"));
        return statements;
    }

    private List<String> tables(Optional<CollectionSpec> before, CollectionSpec collection) {
        Set<String> known = before.stream()
                .flatMap(old -> old.attributes().stream())
                .map(AttributeSpec::name)
                .collect(Collectors.toSet());
        String records = Names.records(collection.name());
        List<String> columns = new ArrayList<>(List.of(
                "tenant " + dialect.ascii(Limits.MAX_TENANT) + " NOT NULL",
                "record_key " + dialect.ascii(Limits.MAX_KEY) + " NOT NULL",
                "record_version BIGINT NOT NULL",
                "last_commit_id " + UUID_AS_TEXT + " NOT NULL",
                "recorded_at BIGINT NOT NULL",
                "snapshot_schema " + dialect.ascii(Limits.MAX_SCHEMA_NAME) + " NOT NULL",
                "snapshot_schema_version INTEGER NOT NULL",
                "snapshot " + dialect.payload() + " NOT NULL"));
        List<String> statements = new ArrayList<>();
        List<AttributeSpec> more = collection.attributes().stream()
                .filter(attribute -> !known.contains(attribute.name()))
                .toList();
        for (AttributeSpec attribute : more) {
            String column = Names.column(attribute.name()) + " " + dialect.type(attribute.type(), Limits.MAX_TEXT);
            if (attribute.many()) {
                statements.addAll(valueTable(collection.name(), attribute));
            } else if (before.isEmpty()) {
                columns.add(column);
            } else {
                statements.add(dialect.addColumn(records, column));
            }
        }
        if (before.isEmpty()) {
            columns.add("PRIMARY KEY (tenant, record_key)");
            statements.add(0, table(records, columns.toArray(String[]::new)));
        }
        return statements;
    }

    private List<String> valueTable(String collection, AttributeSpec attribute) {
        String values = Names.values(collection, attribute.name());
        return List.of(
                table(
                        values,
                        "tenant " + dialect.ascii(Limits.MAX_TENANT) + " NOT NULL",
                        "record_key " + dialect.ascii(Limits.MAX_KEY) + " NOT NULL",
                        "attribute_value " + dialect.type(attribute.type(), Limits.MAX_TEXT) + " NOT NULL",
                        "PRIMARY KEY (tenant, record_key, attribute_value)"),
                index(
                        true,
                        Names.valueIndex(collection, attribute.name()),
                        values,
                        "tenant, attribute_value, record_key"));
    }

    /** An index for each new lookup; the values of attributes with many have their own. */
    private List<String> indexes(Optional<CollectionSpec> before, CollectionSpec collection) {
        Set<String> known = before.stream()
                .flatMap(old -> old.lookups().stream())
                .map(LookupSpec::name)
                .collect(Collectors.toSet());
        List<LookupSpec> more = collection.lookups().stream()
                .filter(lookup -> !known.contains(lookup.name()))
                .toList();
        List<String> statements = new ArrayList<>();
        for (LookupSpec lookup : more) {
            Set<String> columns = new LinkedHashSet<>();
            columns.add("tenant");
            Stream.concat(lookup.equalTo().stream(), lookup.range().stream())
                    .filter(name -> !collection.attribute(name).many())
                    .map(Names::column)
                    .forEach(columns::add);
            if (columns.size() > 1) {
                columns.add("record_key");
                statements.add(index(
                        true,
                        Names.lookupIndex(collection.name(), lookup.name()),
                        Names.records(collection.name()),
                        String.join(", ", columns)));
            }
        }
        return statements;
    }

    /** What a report reads: no payloads, and moments that a person can read. */
    private String report(CollectionSpec collection) {
        StringJoiner columns = new StringJoiner(", ");
        columns.add("tenant").add("record_key").add("record_version");
        columns.add(dialect.moment("recorded_at") + " AS recorded_at");
        for (AttributeSpec attribute : collection.attributes()) {
            String column = Names.column(attribute.name());
            if (!attribute.many()) {
                String shown = dialect.shown(attribute.type(), column);
                columns.add(shown.equals(column) ? column : shown + " AS " + column);
            }
        }
        return "SELECT " + columns + " FROM " + Names.records(collection.name());
    }

    private List<String> dictionary(StoreSchema schema) {
        List<String> statements = new ArrayList<>();
        statements.add("DELETE FROM " + Names.DICTIONARY);
        for (CollectionSpec collection : schema.collections()) {
            String records = Names.records(collection.name());
            statements.addAll(entry("TABLE", records, "", collection.description()));
            for (AttributeSpec attribute : collection.attributes()) {
                if (attribute.many()) {
                    String values = Names.values(collection.name(), attribute.name());
                    statements.addAll(entry("COLUMN", values, "attribute_value", attribute.description()));
                } else {
                    statements.addAll(
                            entry("COLUMN", records, Names.column(attribute.name()), attribute.description()));
                }
            }
            for (LookupSpec lookup : collection.lookups()) {
                statements.add(entry(Names.lookupIndex(collection.name(), lookup.name()), "", lookup.description()));
            }
        }
        return statements;
    }

    private List<String> entry(String kind, String table, String column, String description) {
        String entry = entry(table, column, description);
        String target = column.isEmpty() ? table : table + "." + column;
        String comment = "COMMENT ON " + kind + " " + target + " IS " + dialect.literal(description);
        return dialect.hasComments() ? List.of(entry, comment) : List.of(entry);
    }

    private String entry(String table, String column, String description) {
        return "INSERT INTO " + Names.DICTIONARY + " (table_name, column_name, description) VALUES ('" + table + "', '"
                + column + "', " + dialect.literal(description) + ")";
    }

    private String table(String name, String... columns) {
        return "CREATE TABLE IF NOT EXISTS " + name + " (" + String.join(", ", columns) + ")" + dialect.tableOptions();
    }

    private String index(boolean unique, String name, String table, String columns) {
        return "CREATE " + (unique ? "UNIQUE " : "") + "INDEX " + dialect.unlessThere() + name + " ON " + table + " ("
                + columns + ")";
    }
}
