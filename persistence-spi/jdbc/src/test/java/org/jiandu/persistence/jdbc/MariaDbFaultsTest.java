package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the fault tests do to the other engines, done to MariaDB. Runs with the profile {@code mariadb} only. */
class MariaDbFaultsTest {
    private final MariaDbServer server = MariaDbServer.running();
    private final HikariDataSource pool = server.newDatabase();

    @AfterEach
    void drop() {
        server.drop(pool);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "MYSQL"})
    void tellsTheTruthWhenTheConnectionIsCut(Engine engine) throws SQLException {
        CutConnectionTest.cutEverywhere(new IdleConnections(pool.getJdbcUrl(), new Properties()), engine);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "MYSQL"})
    void survivesTheDeathOfItsServer(Engine engine, TestReporter reporter) throws Exception {
        KilledTest.killServer(server::killAndRestart, pool, engine, reporter);
    }

    @ParameterizedTest
    @EnumSource(names = {"MARIADB", "MYSQL"})
    void makesSureOfACommitThatItTellsOfAgain(Engine engine) {
        List<String> begin = engine.dialect().begin();
        List<String> expected = new ArrayList<>(begin);
        expected.add("COMMIT");
        expected.addAll(begin);
        expected.add("ROLLBACK");
        expected.add(JournalSql.COUNT_ONE);
        assertThat(new DurabilityTest().saidInTwoCommits(Connections.of(pool), engine))
                .filteredOn(statement -> !statement.isEmpty())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"innodb_flush_log_at_trx_commit, 2", "innodb_flush_log_at_trx_commit, 0", "sync_binlog, 0"})
    void aServerThatAnswersBeforeItHasWrittenIsRefused(String setting, int value) {
        server.execute("SET GLOBAL " + setting + " = " + value);
        try {
            SettingsTest.assertRefused(Connections.of(pool), Engine.MARIADB, setting);
            SettingsTest.assertRefused(Connections.of(pool), Engine.MYSQL, setting);
        } finally {
            server.execute("SET GLOBAL " + setting + " = 1");
        }
    }

    @Test
    void aConnectionThatCannotCarryEveryCharacterIsRefused() {
        String url = pool.getJdbcUrl().replace("mariadb", "mysql") + "&characterEncoding=GBK";
        SettingsTest.assertRefused(new IdleConnections(url, new Properties()), Engine.MYSQL, "utf8mb4");
    }
}
