package org.jiandu.persistence.jdbc;

/** The SQL that reads and writes the journal of all collections. */
final class JournalSql {
    static final String HISTORY =
            select("") + " WHERE tenant = ? AND collection = ? AND record_key = ? AND fact_version > ?"
                    + " ORDER BY fact_version LIMIT ?";

    static final String DELETE =
            "DELETE FROM " + Names.JOURNAL + " WHERE tenant = ? AND collection = ? AND record_key = ?";

    /** The counter's row is held until the commit, so positions become visible in their order. */
    static final String COUNT = "UPDATE " + Names.FEED + " SET last_position = last_position + ? WHERE feed_id = 1";

    static final String COUNT_FIRST = "INSERT INTO " + Names.FEED + " (feed_id, last_position) VALUES (1, ?)";

    static final String COUNTED = "SELECT last_position FROM " + Names.FEED + " WHERE feed_id = 1";

    /**
     * A commit of nothing but the counter. It is on the disk, and with the standbys if the server is told to wait for them, only
     * when all that was visible before it is; the feed goes over the position that it leaves out.
     */
    static final String COUNT_ONE = "UPDATE " + Names.FEED + " SET last_position = last_position + 1 WHERE feed_id = 1";

    static final String FEED_BY_POSITION =
            select("feed_position") + " WHERE tenant = ? AND feed_position > ? ORDER BY feed_position LIMIT ?";

    /**
     * Only transactions below the oldest that is still running are settled: nothing can appear among them any more. The text has
     * a name of its own, because under the name of its column it would be what the rows are ordered by.
     */
    static final String FEED_BY_TRANSACTION = select("CAST(feed_tx AS TEXT) AS feed_text")
            + " WHERE tenant = ? AND feed_tx < pg_snapshot_xmin(pg_current_snapshot())"
            + " AND (feed_tx, collection, record_key, fact_version) > (CAST(? AS xid8), ?, ?, ?)"
            + " ORDER BY feed_tx, collection, record_key, fact_version LIMIT ?";

    /** What was written in a database whose transactions had higher numbers: it was restored from a dump. */
    static final String FROM_THE_FUTURE = "SELECT 1 FROM " + Names.JOURNAL
            + " WHERE tenant = ? AND feed_tx >= pg_snapshot_xmax(pg_current_snapshot()) LIMIT 1";

    private JournalSql() {}

    static String insert(boolean numbersByTransaction) {
        return "INSERT INTO " + Names.JOURNAL
                + " (tenant, collection, record_key, fact_version, commit_id, commit_digest, recorded_at, fact_schema,"
                + " fact_schema_version, fact" + (numbersByTransaction ? "" : ", feed_position")
                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?" + (numbersByTransaction ? ")" : ", ?)");
    }

    private static String select(String position) {
        return "SELECT tenant, collection, record_key, fact_version, commit_id, recorded_at, fact_schema, fact_schema_version,"
                + " fact" + (position.isEmpty() ? "" : ", " + position) + " FROM " + Names.JOURNAL;
    }
}
