package org.jiandu.persistence.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreSchema;
import org.jiandu.persistence.jdbc.Database.Answer;
import org.jiandu.persistence.jdbc.Database.Ending;

/** Makes the tables for a schema, or sees to it that they are there. */
final class Preparation {
    private static final String STORED = "SELECT schema_text FROM " + Names.SCHEMA + " ORDER BY revision DESC LIMIT 1";

    private final Database database;
    private final Dialect dialect;
    private final Ddl ddl;

    Preparation(Database database) {
        this.database = database;
        dialect = database.dialect();
        ddl = new Ddl(dialect);
    }

    void prepare(StoreSchema schema, PrepareMode mode) {
        database.read(session -> {
            dialect.check(session.connection());
            return true;
        });
        if (schema.mustBeWritten(storedIfAny(), mode)) {
            write(schema);
        }
        database.read(session -> verify(session.connection(), schema));
    }

    /** The schema that the tables were made for; empty if there is not even a table for it. */
    private Optional<StoreSchema> storedIfAny() {
        try {
            return database.read(session -> stored(session.connection()));
        } catch (StorageRejectedException e) {
            return Optional.empty();
        }
    }

    private Optional<StoreSchema> stored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STORED)) {
            return rows.next() ? Optional.of(StoreSchema.parse(rows.getString(1))) : Optional.empty();
        }
    }

    private void write(StoreSchema schema) {
        if (dialect.hasTransactionalDdl()) {
            database.write(session -> new Answer<>(make(session, schema), Ending.COMMIT));
        } else {
            dialect.changing(() -> database.read(session -> make(session, schema)));
        }
    }

    private boolean make(Session session, StoreSchema schema) throws SQLException {
        return dialect.preparing(session, alone -> {
            Connection connection = alone.connection();
            Dialect.execute(connection, ddl.schemaTable());
            for (String statement : ddl.statements(stored(connection), schema)) {
                executeUnlessThere(connection, statement);
            }
            return true;
        });
    }

    private void executeUnlessThere(Connection connection, String statement) throws SQLException {
        try {
            Dialect.execute(connection, statement);
        } catch (SQLException e) {
            if (!dialect.isAlreadyThere(e)) {
                throw e;
            }
        }
    }

    /** Asks every table for every column, and for no row. */
    private boolean verify(Connection connection, StoreSchema schema) throws SQLException {
        for (CollectionSpec collection : schema.collections()) {
            Sql sql = new Sql(collection);
            try {
                exist(connection, Names.records(collection.name()), sql.single);
                for (AttributeSpec attribute : sql.many) {
                    Dialect.execute(
                            connection,
                            "SELECT attribute_value FROM " + Names.values(collection.name(), attribute.name())
                                    + " WHERE 1 = 0");
                }
            } catch (SQLException e) {
                throw new StorageRejectedException(
                        "the tables of collection " + collection.name() + " are not what revision " + schema.revision()
                                + " needs, though " + Names.SCHEMA + " says so. Have their owner bring them up",
                        e);
            }
        }
        return true;
    }

    private static void exist(Connection connection, String table, List<AttributeSpec> attributes) throws SQLException {
        StringBuilder columns = new StringBuilder("tenant, record_key, record_version");
        attributes.forEach(each -> columns.append(", ").append(Names.column(each.name())));
        Dialect.execute(connection, "SELECT " + columns + " FROM " + table + " WHERE 1 = 0");
    }
}
