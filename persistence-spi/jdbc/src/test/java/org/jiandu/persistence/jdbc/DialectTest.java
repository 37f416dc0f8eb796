package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What engines say, and what it means. */
class DialectTest {
    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 23505, 0, LOST_RACE", // unique violation
        "POSTGRESQL, 23502, 0, REJECTED", // not null
        "POSTGRESQL, 42P01, 0, REJECTED", // no such table
        "POSTGRESQL, 22021, 0, REJECTED", // character not in encoding
        "POSTGRESQL, 40001, 0, UNAVAILABLE", // serialization
        "POSTGRESQL, 40P01, 0, UNAVAILABLE", // deadlock
        "POSTGRESQL, 08006, 0, UNAVAILABLE", // connection
        "POSTGRESQL, 53100, 0, UNAVAILABLE", // disk full
        "POSTGRESQL, 53300, 0, UNAVAILABLE", // too many connections
        "POSTGRESQL, 57P01, 0, UNAVAILABLE", // shutdown
        "POSTGRESQL, 25006, 0, UNAVAILABLE", // read-only: a standby
        "POSTGRESQL, XX001, 0, CORRUPTED",
        "POSTGRESQL, , 0, UNAVAILABLE",
        "SQLITE, , 5, UNAVAILABLE", // busy
        "SQLITE, , 517, UNAVAILABLE", // busy, snapshot
        "SQLITE, , 13, UNAVAILABLE", // full
        "SQLITE, , 10, UNAVAILABLE", // I/O
        "SQLITE, , 8, UNAVAILABLE", // read-only
        "SQLITE, , 1555, LOST_RACE", // primary key
        "SQLITE, , 2067, LOST_RACE", // unique
        "SQLITE, , 1, REJECTED", // no such table
        "SQLITE, , 11, CORRUPTED",
        "SQLITE, , 26, CORRUPTED",
        "H2, 23505, 23505, LOST_RACE",
        "H2, 42S02, 42102, REJECTED",
        "H2, HYT00, 50200, UNAVAILABLE", // lock time-out
        "H2, 40001, 40001, UNAVAILABLE", // deadlock
        "H2, 90020, 90020, UNAVAILABLE", // file locked
        "H2, 90030, 90030, CORRUPTED",
        "OPENGAUSS, 23505, 0, LOST_RACE",
        "OPENGAUSS, 42P01, 0, REJECTED",
        "OPENGAUSS, 40P01, 0, UNAVAILABLE", // deadlock
        "OPENGAUSS, YY002, 0, UNAVAILABLE", // lock time-out
        "MYSQL, 23000, 1062, LOST_RACE",
        "MYSQL, HY000, 9007, LOST_RACE", // TiDB: write conflict
        "MYSQL, HY000, 8028, LOST_RACE", // TiDB: the schema changed
        "MYSQL, 40001, 1213, LOST_RACE", // deadlock
        "MYSQL, HY000, 1205, UNAVAILABLE", // lock time-out
        "MYSQL, HY000, 1290, UNAVAILABLE", // read-only: a replica
        "MYSQL, 42000, 1071, REJECTED", // key too long
        "MARIADB, 23000, 1062, LOST_RACE",
        "MARIADB, 23000, 1048, REJECTED",
        "MARIADB, 40001, 1213, LOST_RACE", // deadlock: rolled back whole
        "MARIADB, HY000, 1205, UNAVAILABLE", // lock time-out
        "MARIADB, 42S02, 1146, REJECTED"
    })
    void failuresBeforeTheCommitHaveAMeaning(Engine engine, String state, int code, Dialect.Failure meaning) {
        assertThat(engine.dialect().failure(new SQLException("x", state, code))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, 40001, 0, true",
        "POSTGRESQL, 25P02, 0, true", // the transaction had failed
        "POSTGRESQL, 40003, 0, false", // the server itself does not know
        "POSTGRESQL, 08006, 0, false",
        "POSTGRESQL, 08007, 0, false",
        "POSTGRESQL, 57P01, 0, false",
        "POSTGRESQL, , 0, false",
        "SQLITE, , 5, true",
        "SQLITE, , 13, true",
        "SQLITE, , 10, false", // the log may have been written, and not flushed
        "SQLITE, , 1034, false",
        "H2, 90067, 90067, false",
        "H2, 90031, 90031, false",
        "OPENGAUSS, 40001, 0, true",
        "OPENGAUSS, 08006, 0, false",
        "MYSQL, 40001, 1213, false",
        "MYSQL, HY000, 9007, false",
        "MARIADB, 40001, 1213, false",
        "MARIADB, 08000, 0, false"
    })
    void onlyTheEngineSaysThatACommitWasRolledBack(Engine engine, String state, int code, boolean rolledBack) {
        assertThat(engine.dialect().isRolledBack(new SQLException("x", state, code)))
                .isEqualTo(rolledBack);
    }
}
