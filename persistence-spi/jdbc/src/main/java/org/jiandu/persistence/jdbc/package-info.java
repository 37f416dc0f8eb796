/**
 * The store on a relational database: SQLite, PostgreSQL, H2 and MariaDB, and dialects for the MySQL family and
 * openGauss.
 *
 * <p>Begin with {@link SqliteStore}: one file, and nothing to install. In a server it is {@link JdbcStore} on the
 * {@link javax.sql.DataSource} of the host, with the {@link Engine} that is behind it. {@link H2Store} is embedded
 * too, in pure Java.
 *
 * <pre>{@code
 * RecordStore store = SqliteStore.open(folder.resolve("registry.sqlite"))
 * }</pre>
 *
 * <p>Each is a {@link org.jiandu.persistence.RecordStore} with all three powers:
 * {@link org.jiandu.persistence.AtomicCommits}, {@link org.jiandu.persistence.ChangeFeed} and
 * {@link org.jiandu.persistence.Purge}. A commit is one transaction of its own; it joins none of the host's. The
 * driver is the host's: this module brings none.
 *
 * <p>In production the owner of the database makes the tables:
 * {@link Engine#ddl(org.jiandu.persistence.StoreSchema)} has the statements, and for a later revision
 * {@link Engine#ddl(org.jiandu.persistence.StoreSchema, org.jiandu.persistence.StoreSchema)}. The store then only
 * looks ({@link org.jiandu.persistence.PrepareMode#VERIFY_ONLY}).
 *
 * <p>Settings of a database that would make an acknowledgement untrue are refused by name. What was tried with
 * which engine, and what was not, is in {@code persistence-spi/jdbc/README.md}.
 */
package org.jiandu.persistence.jdbc;
