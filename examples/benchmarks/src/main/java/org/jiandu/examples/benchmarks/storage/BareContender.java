package org.jiandu.examples.benchmarks.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The same statements on the same tables by hand, prepared once, on one connection. */
final class BareContender implements Contender {
    private static final long RECORDED_AT = 1_709_254_800_000L;
    private static final String DIGEST = "0".repeat(64);

    private final Database database;
    private final Connection connection;
    private final Statement control;
    private final PreparedStatement state;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement count;
    private final PreparedStatement countFirst;
    private final PreparedStatement counted;
    private final PreparedStatement append;
    private final PreparedStatement load;
    private final PreparedStatement history;

    BareContender(Database database, String who) throws SQLException {
        new JianduContender(database.store(who)).close(); // makes the tables
        this.database = database;
        this.connection = database.connect(who);
        this.control = connection.createStatement();
        this.state = connection.prepareStatement(
                "SELECT r.record_version, (SELECT MAX(j.commit_digest) FROM jiandu_journal j WHERE j.tenant = r.tenant"
                        + " AND j.collection = 'file' AND j.record_key = r.record_key AND j.commit_id = ?)"
                        + " FROM jiandu_record_file r WHERE r.tenant = ? AND r.record_key = ?");
        this.insert = connection.prepareStatement(
                "INSERT INTO jiandu_record_file (record_version, last_commit_id, recorded_at, snapshot_schema,"
                        + " snapshot_schema_version, snapshot, a_stage, tenant, record_key)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.update = connection.prepareStatement(
                "UPDATE jiandu_record_file SET record_version = ?, last_commit_id = ?, recorded_at = ?,"
                        + " snapshot_schema = ?, snapshot_schema_version = ?, snapshot = ?, a_stage = ?"
                        + " WHERE tenant = ? AND record_key = ? AND record_version = ?");
        this.count = connection.prepareStatement(
                "UPDATE jiandu_feed SET last_position = last_position + 1 WHERE feed_id = 1");
        this.countFirst = connection.prepareStatement("INSERT INTO jiandu_feed (feed_id, last_position) VALUES (1, 1)");
        this.counted = connection.prepareStatement("SELECT last_position FROM jiandu_feed WHERE feed_id = 1");
        this.append = connection.prepareStatement(
                "INSERT INTO jiandu_journal (tenant, collection, record_key, fact_version, commit_id, commit_digest,"
                        + " recorded_at, fact_schema, fact_schema_version, fact"
                        + (database.countsFacts() ? ", feed_position" : "")
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                        + (database.countsFacts() ? ", ?)" : ")"));
        this.load = connection.prepareStatement(
                "SELECT record_version, last_commit_id, recorded_at, snapshot_schema, snapshot_schema_version, snapshot"
                        + " FROM jiandu_record_file WHERE tenant = ? AND record_key = ?");
        this.history = connection.prepareStatement(
                "SELECT tenant, collection, record_key, fact_version, commit_id, recorded_at, fact_schema,"
                        + " fact_schema_version, fact FROM jiandu_journal WHERE tenant = ? AND collection = ?"
                        + " AND record_key = ? AND fact_version > ? ORDER BY fact_version LIMIT ?");
    }

    @Override
    public void commit(int file, int number) throws SQLException {
        begin();
        String commitId = Workload.commitId(file, number).toString();
        state.setString(1, commitId);
        state.setString(2, Workload.TENANT);
        state.setString(3, Workload.key(file));
        try (ResultSet rows = state.executeQuery()) {
            if ((rows.next() ? rows.getLong(1) : 0) != number) {
                throw new IllegalStateException("another version");
            }
        }
        PreparedStatement head = number == 0 ? insert : update;
        head.setLong(1, number + 1L);
        head.setString(2, commitId);
        head.setLong(3, RECORDED_AT);
        head.setString(4, "snapshot");
        head.setLong(5, 1);
        head.setString(6, Workload.snapshot(number + 1));
        head.setString(7, Workload.stage(number));
        head.setString(8, Workload.TENANT);
        head.setString(9, Workload.key(file));
        if (number > 0) {
            head.setLong(10, number);
        }
        if (head.executeUpdate() != 1) {
            throw new IllegalStateException("not written");
        }
        append(file, number, commitId);
        end();
    }

    private void begin() throws SQLException {
        if (database.begin().isEmpty()) {
            connection.setAutoCommit(false);
        }
        for (String each : database.begin()) {
            control.execute(each);
        }
    }

    private void end() throws SQLException {
        if (database.begin().isEmpty()) {
            connection.commit();
            connection.setAutoCommit(true);
        } else {
            control.execute("COMMIT");
        }
        if (database.afterCommit().isPresent()) {
            control.execute(database.afterCommit().get());
        }
    }

    private long position() throws SQLException {
        if (count.executeUpdate() == 0) {
            countFirst.executeUpdate();
        }
        try (ResultSet rows = counted.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void append(int file, int number, String commitId) throws SQLException {
        append.setString(1, Workload.TENANT);
        append.setString(2, Workload.COLLECTION);
        append.setString(3, Workload.key(file));
        append.setLong(4, number + 1L);
        append.setString(5, commitId);
        append.setString(6, DIGEST);
        append.setLong(7, RECORDED_AT);
        append.setString(8, "fact");
        append.setLong(9, 1);
        append.setString(10, Workload.fact(number));
        if (database.countsFacts()) {
            append.setLong(11, position());
        }
        append.executeUpdate();
    }

    @Override
    public int load(int file) throws SQLException {
        load.setString(1, Workload.TENANT);
        load.setString(2, Workload.key(file));
        try (ResultSet rows = load.executeQuery()) {
            rows.next();
            rows.getLong(1);
            rows.getString(2);
            rows.getLong(3);
            rows.getString(4);
            rows.getLong(5);
            return rows.getString(6).length();
        }
    }

    @Override
    public int history(int file) throws SQLException {
        history.setString(1, Workload.TENANT);
        history.setString(2, Workload.COLLECTION);
        history.setString(3, Workload.key(file));
        history.setLong(4, 0);
        history.setLong(5, Workload.FACTS + 1L);
        List<String> facts = new ArrayList<>();
        try (ResultSet rows = history.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
                rows.getString(2);
                rows.getString(3);
                rows.getLong(4);
                rows.getString(5);
                rows.getLong(6);
                rows.getString(7);
                rows.getLong(8);
                facts.add(rows.getString(9));
            }
        }
        return facts.size();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
