package org.jiandu.persistence.jdbc;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.jiandu.persistence.RecordStore;

/**
 * Opens the embedded store: one SQLite file and nothing to install. The driver {@code org.xerial:sqlite-jdbc} has to be there.
 *
 * <p>The file is kept with a write-ahead log, and every commit is on the disk before it is acknowledged. Several processes of
 * one machine may open the same file; they write one after the other. A file on a network drive is not safe: SQLite depends on
 * locks that such drives do not keep.
 */
public final class SqliteStore {
    private SqliteStore() {}

    /**
     * Opens a store on a file, which is made if it does not exist.
     *
     * @param file the file; its folder must exist
     * @return the store, with {@link org.jiandu.persistence.AtomicCommits}, {@link org.jiandu.persistence.ChangeFeed} and
     *     {@link org.jiandu.persistence.Purge}
     */
    public static RecordStore open(Path file) {
        Objects.requireNonNull(file, "file");
        Properties properties = new Properties();
        properties.setProperty("busy_timeout", "30000"); // first, so that the others wait too
        properties.setProperty("journal_mode", "WAL");
        properties.setProperty("synchronous", "FULL");
        // Commits write all over a large file: 32 MiB of log gather what goes to the same page before it goes there,
        // and
        // 16 MiB of cache for each connection hold most of the indexes.
        properties.setProperty("wal_autocheckpoint", "8192"); // pages
        properties.setProperty("cache_size", "-16384"); // KiB
        String url = "jdbc:sqlite:" + file.toAbsolutePath();
        return new JdbcRecordStore(new IdleConnections(url, properties), Engine.SQLITE.dialect());
    }
}
