package org.jiandu.persistence.jdbc;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.jiandu.persistence.RecordStore;

/**
 * Opens an embedded store in pure Java, on an H2 file. The driver {@code com.h2database:h2} has to be there.
 *
 * <p>One process may open the file at a time; another is refused with
 * {@link org.jiandu.persistence.StorageUnavailableException}. {@link SqliteStore} is faster.
 */
public final class H2Store {
    private H2Store() {}

    /**
     * Opens a store on a file, which is made if it does not exist.
     *
     * @param file the file without the ending {@code .mv.db}, which H2 adds
     * @return the store, with {@link org.jiandu.persistence.AtomicCommits}, {@link org.jiandu.persistence.ChangeFeed} and
     *     {@link org.jiandu.persistence.Purge}
     */
    public static RecordStore open(Path file) {
        Objects.requireNonNull(file, "file");
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        properties.setProperty("password", "");
        // async: an interrupted caller does not close the file under the others
        return new JdbcRecordStore(
                new IdleConnections(url("async:" + file.toAbsolutePath()), properties), Engine.H2.dialect());
    }

    /** With what H2 forgets when its last connection is closed. */
    static String url(String file) {
        return "jdbc:h2:" + file + ";OPTIMIZE_REUSE_RESULTS=0;WRITE_DELAY=0;LOCK_TIMEOUT=30000;MAX_COMPACT_TIME=20";
    }
}
