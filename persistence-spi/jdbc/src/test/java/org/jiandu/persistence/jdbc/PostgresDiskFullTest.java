package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The disk of PostgreSQL is full: that of the tables, and that of the log. */
class PostgresDiskFullTest {
    private static final int WRITERS = 4;
    private static final int COMMITS = 100;

    @Test
    void tablesThatCannotGrowLoseNothing() throws Exception {
        try (SmallDisk disk = new SmallDisk(8);
                PostgresNode node = new PostgresNode(disk.programs(), "default_tablespace=small")
                        .init()
                        .start();
                HikariDataSource pool = PostgresNode.pool(node.url());
                RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            PostgresArchive.run(
                    disk.programs().command("mkdir", disk.file("tables").toString()));
            node.execute("CREATE TABLESPACE small LOCATION '" + disk.file("tables") + "'");
            DiskFullTest.assertItLosesNothingAndGoesOn(store, disk::fill, disk::makeRoom, "SQLSTATE 53100");
        }
    }

    /** The server panics, and does not always start again by itself. */
    @Test
    void aLogThatCannotGrowLosesNothing(TestReporter reporter) throws Exception {
        Ledger ledger = new Ledger();
        try (SmallDisk disk = new SmallDisk(16);
                PostgresNode node = new PostgresNode(disk.programs(), "min_wal_size=2MB")
                        .init("--waldir=" + disk.file("wal"), "--wal-segsize=1")
                        .start();
                HikariDataSource pool = PostgresNode.pool(node.url());
                RecordStore store = JdbcStore.on(pool, Engine.POSTGRESQL)) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            Writers writers = new Writers(store, ledger, WRITERS);
            ledger.await(COMMITS);
            disk.fill();
            node.awaitLog("PANIC");
            disk.makeRoom();
            node.kill();
            node.start();
            ledger.await(COMMITS);
            writers.stop();
            assertThat(node.log()).contains("No space left on device");
            ledger.assertWhole(store);
            ledger.assertKnown(store);
            reporter.publishEntry(ledger.size() + " commits, lost 0, " + ledger.doubts());
        }
    }
}
