/**
 * The store on a relational database: SQLite, PostgreSQL, H2, MariaDB, and dialects for the MySQL family and
 * openGauss.
 *
 * <p>Begin with {@link org.jiandu.persistence.jdbc}: {@link org.jiandu.persistence.jdbc.SqliteStore} opens a file,
 * {@link org.jiandu.persistence.jdbc.JdbcStore} works on the {@link javax.sql.DataSource} of the host. The driver
 * is the host's: this module brings none, and depends on nothing but the SPI.
 */
@org.jspecify.annotations.NullMarked
module org.jiandu.persistence.jdbc {
    requires transitive java.sql;
    requires transitive org.jiandu.persistence;
    requires static org.jspecify;

    exports org.jiandu.persistence.jdbc;
}
