package org.jiandu.persistence.jdbc;

import java.util.Objects;
import javax.sql.DataSource;
import org.jiandu.persistence.RecordStore;

/**
 * Opens a store on the database of the host.
 *
 * <p>A commit is one transaction, and the adapter keeps no data of its own, so any number of instances and processes may work on
 * one database. In production {@link org.jiandu.persistence.PrepareMode#VERIFY_ONLY} is usual, and the owner of the database runs
 * what {@link Engine#ddl(org.jiandu.persistence.StoreSchema)} returns.
 */
public final class JdbcStore {
    private JdbcStore() {}

    /**
     * Opens a store. Nothing is connected to until {@link RecordStore#prepare}; closing the store leaves the source open.
     *
     * @param source where connections come from: each must come without an open transaction; a pool saves time. Thread-safe
     * @param engine what is behind it
     * @return the store, with {@link org.jiandu.persistence.AtomicCommits}, {@link org.jiandu.persistence.ChangeFeed} and
     *     {@link org.jiandu.persistence.Purge}
     */
    public static RecordStore on(DataSource source, Engine engine) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(engine, "engine");
        return new JdbcRecordStore(Connections.of(source), engine.dialect());
    }
}
