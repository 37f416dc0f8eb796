/**
 * The store on a relational database: SQLite, PostgreSQL and openGauss, H2, MariaDB, or the MySQL family.
 *
 * <p>{@link org.jiandu.persistence.jdbc.SqliteStore} opens a file; {@link org.jiandu.persistence.jdbc.JdbcStore} works on the
 * {@link javax.sql.DataSource} of the host. The driver is the host's: this module brings none.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence.jdbc {
    requires transitive java.sql;
    requires transitive org.jiandu.persistence;
    requires static org.jspecify;

    exports org.jiandu.persistence.jdbc;
}
