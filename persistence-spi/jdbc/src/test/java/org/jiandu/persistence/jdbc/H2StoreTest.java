package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;

/** What a connection of the embedded store on H2 brings with it. */
class H2StoreTest {
    /** H2 forgets this setting with its last connection, and whoever opens the database next has prepared long before. */
    @Test
    void noConnectionKeepsResultsForTheNextCall() throws SQLException {
        try (Connection connection = DriverManager.getConnection(H2Store.url("mem:"), "sa", "")) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            assertThat(session.getDatabase().getOptimizeReuseResults()).isFalse();
        }
    }
}
