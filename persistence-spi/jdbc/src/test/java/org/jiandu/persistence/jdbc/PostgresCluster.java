package org.jiandu.persistence.jdbc;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Three PostgreSQL nodes, of which one is the primary. A commit is answered when the primary and one of the others have it on
 * their disks.
 */
final class PostgresCluster implements AutoCloseable {
    private static final String RECEIVED =
            "pg_wal_lsn_diff(GREATEST(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn()), '0/0')";

    private final List<PostgresNode> nodes;
    private PostgresNode primary;

    /** Makes and starts the nodes; the first is the primary. */
    PostgresCluster() throws IOException, SQLException {
        nodes = IntStream.range(0, 3).mapToObj(i -> node()).toList();
        primary = nodes.get(0).init();
        for (PostgresNode node : standbys()) {
            node.copyOf(primary).follow(primary, name(node));
        }
        for (PostgresNode node : nodes) {
            node.start();
        }
        for (PostgresNode node : standbys()) {
            awaitFollowing(node);
        }
    }

    private static PostgresNode node() {
        return new PostgresNode(
                PostgresArchive.unpacked(),
                "synchronous_standby_names=ANY 1 (n1,n2,n3)",
                "wal_keep_size=512MB", // what a node needs that comes back
                "wal_retrieve_retry_interval=100ms");
    }

    PostgresNode primary() {
        return primary;
    }

    /** The two others, so that each has its turn when they are equal. */
    List<PostgresNode> standbys() {
        int first = nodes.indexOf(primary) + 1;
        return List.of(nodes.get(first % 3), nodes.get((first + 1) % 3));
    }

    String name(PostgresNode node) {
        return "n" + (nodes.indexOf(node) + 1);
    }

    /** The driver finds out which of the nodes is the primary. */
    String url() {
        String hosts = nodes.stream().map(node -> "127.0.0.1:" + node.port()).collect(Collectors.joining(","));
        return "jdbc:postgresql://" + hosts + "/postgres?user=jiandu&targetServerType=primary&hostRecheckSeconds=1"
                + "&connectTimeout=5&socketTimeout=30";
    }

    /**
     * Puts the standby that received most in the place of the primary, which must be dead. Both have to be asked: a commit that
     * was answered is on one of them. The other follows before the clients come, so nobody reads what only one node has.
     */
    void failOver() throws IOException, SQLException {
        List<PostgresNode> standbys = standbys();
        BigDecimal first = received(standbys.get(0));
        BigDecimal second = received(standbys.get(1));
        boolean isFirst = first.compareTo(second) >= 0;
        primary = standbys.get(isFirst ? 0 : 1);
        PostgresNode other = standbys.get(isFirst ? 1 : 0);
        other.follow(primary, name(other)).await("SELECT " + RECEIVED + " >= " + first.max(second));
        primary.await("SELECT pg_promote()");
    }

    private static BigDecimal received(PostgresNode node) throws SQLException {
        return new BigDecimal(node.ask("SELECT " + RECEIVED));
    }

    /** Brings a dead node back, as a standby with a new copy of the data. */
    void rejoin(PostgresNode node) throws IOException, SQLException {
        node.backupOf(primary).follow(primary, name(node)).start();
        awaitFollowing(node);
    }

    /** Waits until a standby shows everything that has been committed by now. */
    void awaitFollowing(PostgresNode node) throws IOException, SQLException {
        String now = primary.ask("SELECT pg_current_wal_flush_lsn()");
        primary.await("SELECT count(*) = 1 FROM pg_stat_replication WHERE state = 'streaming' AND application_name = '"
                + name(node) + "'");
        node.await("SELECT pg_is_in_recovery() AND pg_last_wal_replay_lsn() >= '" + now + "'");
    }

    @Override
    public void close() {
        nodes.forEach(PostgresNode::close);
    }
}
