package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.Receipt;
import org.jiandu.persistence.RecordStore;
import org.junit.jupiter.api.Test;

/** What is done between a commit and its acknowledgement; a killed process does not show whether it was. */
class DurabilityTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void h2IsSynchronisedBeforeEveryAnswerThatTellsOfACommit() {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        try (Folder folder = new Folder()) {
            IdleConnections real = new IdleConnections("jdbc:h2:" + folder.file("store"), properties);
            try (RecordStore store = new JdbcRecordStore(listening(real), Engine.H2.dialect())) {
                commitTwice(store);
            }
        }
        assertThat(said).containsExactly("commit", "CHECKPOINT SYNC", "rollback", "CHECKPOINT SYNC");
    }

    @Test
    void sqliteSynchronisesInTheCommit() {
        try (Folder folder = new Folder()) {
            IdleConnections real = new IdleConnections("jdbc:sqlite:" + folder.file("store"), new Properties());
            try (RecordStore store = new JdbcRecordStore(listening(real), Engine.SQLITE.dialect())) {
                commitTwice(store);
            }
        }
        List<String> begin = List.of("PRAGMA synchronous = FULL", "BEGIN IMMEDIATE");
        assertThat(said.subList(0, 2)).isEqualTo(begin);
        assertThat(said.subList(2, 6)).containsExactly("COMMIT", begin.get(0), begin.get(1), "ROLLBACK");
    }

    @Test
    void postgresqlMakesSureOfACommitThatItTellsOfAgain() {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try (RecordStore store = new JdbcRecordStore(listening(Connections.of(pool)), Engine.POSTGRESQL.dialect())) {
            commitTwice(store);
        } finally {
            server.drop(pool);
        }
        assertThat(said).containsExactly("commit", "rollback", "SELECT pg_logical_emit_message(true, 'jiandu', '')");
    }

    @Test
    void opengaussMovesTheCounterOnToMakeSure() {
        PostgresServer server = PostgresServer.running();
        HikariDataSource pool = server.newSchema();
        try {
            assertThat(saidInTwoCommits(Connections.of(pool), Engine.OPENGAUSS))
                    .containsExactly("commit", "rollback", JournalSql.COUNT_ONE);
        } finally {
            server.drop(pool);
        }
    }

    List<String> saidInTwoCommits(Connections connections, Engine engine) {
        try (RecordStore store = new JdbcRecordStore(listening(connections), engine.dialect())) {
            commitTwice(store);
        }
        return said;
    }

    private void commitTwice(RecordStore store) {
        store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
        said.clear();
        Commit commit = Things.commit("a", 0);
        assertThat(store.commit(commit)).isEqualTo(new CommitOutcome.Committed(Receipt.of(commit)));
        assertThat(store.commit(commit)).isEqualTo(new CommitOutcome.AlreadyCommitted(Receipt.of(commit)));
    }

    /** Notes the ends of transactions, and every statement without parameters. */
    private Connections listening(Connections real) {
        return new Connections() {
            @Override
            public Session take() throws SQLException {
                return new Session(wrap(Connection.class, real.take().connection()));
            }

            @Override
            public void give(Session session, boolean clean) {
                session.end(clean);
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }

    private <T> T wrap(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                DurabilityTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "commit", "rollback" -> said.add(method.getName());
                        case "execute" -> said.add(arguments.length == 0 ? "" : arguments[0].toString());
                        default -> assertThat(method.getName()).isNotEmpty();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return method.getName().equals("createStatement") ? wrap(Statement.class, result) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
