package org.jiandu.persistence.jdbc;

import java.util.List;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.CollectionSpec;

/**
 * The SQL that reads and writes the records of one collection; the journal's is in {@link JournalSql}, and a lookup's is put
 * together in {@link LookupQuery}. Immutable and thread-safe.
 */
final class Sql {
    /** The attributes with at most one value, in the order of their columns. */
    final List<AttributeSpec> single;

    /** The attributes with many values. */
    final List<AttributeSpec> many;

    /** The version of a record, and the digest of a commit if the record knows its id. */
    final String state;

    final String load;
    final String insert;
    final String update;
    final String touch;
    final String delete;
    private final String collection;

    Sql(CollectionSpec spec) {
        collection = spec.name();
        single = spec.attributes().stream().filter(each -> !each.many()).toList();
        many = spec.attributes().stream().filter(AttributeSpec::many).toList();
        String table = Names.records(collection);
        List<String> columns =
                single.stream().map(each -> Names.column(each.name())).toList();
        String here = " WHERE tenant = ? AND record_key = ?";
        String atVersion = here + " AND record_version = ?";
        state = "SELECT r.record_version, (SELECT MAX(j.commit_digest) FROM " + Names.JOURNAL
                + " j WHERE j.tenant = r.tenant AND j.collection = '" + collection
                + "' AND j.record_key = r.record_key AND j.commit_id = ?) FROM " + table
                + " r WHERE r.tenant = ? AND r.record_key = ?";
        load =
                "SELECT record_version, last_commit_id, recorded_at, snapshot_schema, snapshot_schema_version, snapshot FROM "
                        + table + here;
        update = "UPDATE " + table
                + " SET record_version = ?, last_commit_id = ?, recorded_at = ?, snapshot_schema = ?, snapshot_schema_version = ?,"
                + " snapshot = ?"
                + String.join(
                        "", columns.stream().map(each -> ", " + each + " = ?").toList())
                + atVersion;
        insert = "INSERT INTO " + table
                + " (record_version, last_commit_id, recorded_at, snapshot_schema, snapshot_schema_version, snapshot"
                + String.join("", columns.stream().map(each -> ", " + each).toList())
                + ", tenant, record_key) VALUES (?, ?, ?, ?, ?, ?" + ", ?".repeat(columns.size()) + ", ?, ?)";
        touch = "UPDATE " + table + " SET record_version = record_version" + atVersion;
        delete = "DELETE FROM " + table + atVersion;
    }

    String insertValue(AttributeSpec attribute) {
        return "INSERT INTO " + values(attribute) + " (tenant, record_key, attribute_value) VALUES (?, ?, ?)";
    }

    String deleteValues(AttributeSpec attribute) {
        return "DELETE FROM " + values(attribute) + " WHERE tenant = ? AND record_key = ?";
    }

    private String values(AttributeSpec attribute) {
        return Names.values(collection, attribute.name());
    }
}
