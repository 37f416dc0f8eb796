package org.jiandu.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.jiandu.persistence.Durability;
import org.jiandu.persistence.StoreSchema;

/** The database engines whose SQL this adapter speaks. */
public enum Engine {
    /** SQLite 3.35 or later: a file, with one writer at a time. Every transaction is synchronised to the disk. */
    SQLITE,
    /** PostgreSQL 13 or later, with a database in UTF-8, {@code fsync} and {@code synchronous_commit}. */
    POSTGRESQL,
    /**
     * openGauss and GaussDB, with a database in UTF-8 made with {@code DBCOMPATIBILITY 'PG'}, and any relative of PostgreSQL
     * that does not number transactions as version 13 does. The counter of the change feed lets commits wait for each other.
     * Tried on PostgreSQL only.
     */
    OPENGAUSS,
    /**
     * H2 2 in a file. The adapter turns the write delay off and synchronises after every commit, for which its user has to be an
     * administrator of the database; with its defaults H2 loses what it acknowledged last. Whoever runs the statements of
     * {@link #ddl(StoreSchema, StoreSchema)} himself closes every store first: H2 loses what is committed while it adds a column.
     */
    H2,
    /** H2 2 in memory: for tests; nothing survives. */
    H2_IN_MEMORY,
    /** MariaDB 10.6 or later with InnoDB, on one node. The counter of the change feed lets commits wait for each other. */
    MARIADB,
    /**
     * MySQL 8 with InnoDB, TiDB, OceanBase in a MySQL tenant, and PolarDB-X; connections must be in {@code utf8mb4}. Texts are kept
     * as bytes, which the views for reports make readable. Each statement of its DDL is committed by itself, and those that add
     * an index or a column cannot be repeated. The counter of the change feed lets commits wait for each other. Tried on MariaDB
     * only.
     */
    MYSQL;

    Dialect dialect() {
        return switch (this) {
            case SQLITE -> new SqliteDialect();
            case POSTGRESQL -> new PostgresDialect();
            case OPENGAUSS -> new OpenGaussDialect();
            case H2 -> new H2Dialect(Durability.POWER_LOSS);
            case H2_IN_MEMORY -> new H2Dialect(Durability.VOLATILE);
            case MARIADB -> new MariaDbDialect();
            case MYSQL -> new MySqlDialect();
        };
    }

    /**
     * Returns what an empty database has to be given for a schema, for a database whose owner runs the statements himself: after
     * them {@link org.jiandu.persistence.PrepareMode#VERIFY_ONLY} finds everything.
     *
     * @param schema what will be stored and asked
     * @return the statements, in order, without a semicolon at their ends
     */
    public List<String> ddl(StoreSchema schema) {
        return new Ddl(dialect()).statements(Optional.empty(), schema);
    }

    /**
     * Returns what a database that was made for one schema has to be given for a later one.
     *
     * @param stored the schema that the database was made for
     * @param schema what will be stored and asked
     * @return the statements, in order, without a semicolon at their ends; none if the schemas are equal
     * @throws org.jiandu.persistence.StorageRejectedException if the later schema does not succeed the other (R55, R56)
     */
    public List<String> ddl(StoreSchema stored, StoreSchema schema) {
        return new Ddl(dialect()).statements(Optional.of(stored), schema);
    }
}
