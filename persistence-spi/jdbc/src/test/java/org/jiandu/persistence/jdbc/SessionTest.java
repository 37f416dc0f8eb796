package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session keeps of the statements that were prepared in it. */
class SessionTest {
    private static final String COUNT = "SELECT COUNT(*) FROM jiandu_record_thing";

    private final Folder folder = new Folder();

    @AfterEach
    void remove() {
        folder.close();
    }

    private IdleConnections connections(Engine engine) {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        return new IdleConnections("jdbc:" + (engine == Engine.H2 ? "h2:" : "sqlite:") + folder.file("it"), properties);
    }

    @Test
    void theSameIsPreparedOnceAndForgottenWithTheRest() throws SQLException {
        Session session = connections(Engine.SQLITE).take();
        PreparedStatement first = session.prepare("SELECT 1");
        assertThat(session.prepare("SELECT 2")).isNotSameAs(first);
        assertThat(session.prepare("SELECT 1")).isSameAs(first);
        session.forget();
        assertThat(first.isClosed()).isTrue();
        assertThat(session.prepare("SELECT 1")).isNotSameAs(first);
        session.end(true);
        assertThat(session.connection().isClosed()).isTrue();
    }

    @Test
    void whatWasNotUsedForLongestGivesWay() throws SQLException {
        Session session = connections(Engine.SQLITE).take();
        List<PreparedStatement> all = new ArrayList<>();
        for (int i = 0; i <= 64; i++) {
            all.add(session.prepare("SELECT " + i));
            session.prepare("SELECT 0");
        }
        assertThat(all.get(0).isClosed()).isFalse();
        assertThat(all.get(1).isClosed()).isTrue();
        assertThat(all.subList(2, 65)).noneMatch(SessionTest::isClosed);
        session.end(true);
    }

    private static boolean isClosed(PreparedStatement statement) {
        try {
            return statement.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The engine prepares it anew by itself: also after a revision that another process made. */
    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void whatIsKeptOutlivesAChangeOfTheTables(Engine engine) throws SQLException {
        IdleConnections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("a", 0));
            Session session = connections.take();
            PreparedStatement kept = session.prepare(COUNT);
            assertThat(count(kept)).isEqualTo(1);
            for (String statement : engine.ddl(Things.SCHEMA, DdlTest.BIGGER)) {
                IdleConnections others = connections(engine);
                Session other = others.take();
                Dialect.execute(other.connection(), statement);
                other.end(true);
                assertThat(count(session.prepare(COUNT))).as(statement).isEqualTo(1);
            }
            assertThat(session.prepare(COUNT)).isSameAs(kept);
            connections.give(session, true);
            store.commit(Things.commit("a", Things.FACTS));
            assertThat(Things.assertWhole(store, "a")).isEqualTo(2 * Things.FACTS);
        }
    }

    private static long count(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "H2"})
    void whatFailedIsForgotten(Engine engine) throws SQLException {
        IdleConnections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            Session session = connections.take();
            PreparedStatement kept = session.prepare(COUNT);
            connections.give(session, true);
            Database database = new Database(connections, engine.dialect());
            assertThatThrownBy(() -> database.read(again -> again.prepare("SELECT * FROM nowhere")))
                    .isInstanceOf(StorageRejectedException.class);
            assertThat(kept.isClosed()).isTrue();
            assertThat(session.connection().isClosed()).isFalse();
            store.commit(Things.commit("a", 0));
            assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
        }
    }
}
