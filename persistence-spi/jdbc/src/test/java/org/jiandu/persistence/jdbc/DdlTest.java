package org.jiandu.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jiandu.persistence.AttributeSpec;
import org.jiandu.persistence.AttributeType;
import org.jiandu.persistence.AttributeValue;
import org.jiandu.persistence.CollectionSpec;
import org.jiandu.persistence.Limits;
import org.jiandu.persistence.Lookup;
import org.jiandu.persistence.LookupSpec;
import org.jiandu.persistence.PageRequest;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageRejectedException;
import org.jiandu.persistence.StoreSchema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The owner of the database makes the tables with what is printed, and reads them. */
class DdlTest {
    private static final CollectionSpec THING = Things.SCHEMA.collections().get(0);
    static final StoreSchema BIGGER = new StoreSchema(
            2,
            List.of(
                    new CollectionSpec(
                            THING.name(),
                            "it's \\ \"better\" said; -- 监督",
                            with(
                                    THING.attributes(),
                                    List.of(AttributeSpec.one("weight", AttributeType.WHOLE, "it's heavy"))),
                            with(
                                    THING.lookups(),
                                    List.of(LookupSpec.of("heavy", "by weight").by("weight")))),
                    new CollectionSpec(
                            "a",
                            "names that could meet",
                            List.of(AttributeSpec.many("b_c", AttributeType.TEXT, "one")),
                            List.of(LookupSpec.of("b_c", "one", "b_c"))),
                    new CollectionSpec(
                            "a_b",
                            "names that could meet",
                            List.of(AttributeSpec.many("c", AttributeType.DAY, "other")),
                            List.of(LookupSpec.of("c", "other", "c")))));

    private final Folder folder = new Folder();
    private final List<Runnable> removals = new ArrayList<>();

    @AfterEach
    void removeAll() {
        removals.forEach(Runnable::run);
        folder.close();
    }

    /** All that are there; some only with a profile. */
    static List<Engine> engines() {
        return with(List.of(Engine.SQLITE, Engine.POSTGRESQL, Engine.OPENGAUSS), enginesWithoutTransactionalDdl());
    }

    static List<Engine> enginesWithoutTransactionalDdl() {
        List<Engine> always = List.of(Engine.H2);
        return MariaDbServer.isThere() ? with(always, List.of(Engine.MARIADB, Engine.MYSQL)) : always;
    }

    private static <T> List<T> with(List<T> items, List<T> more) {
        return Stream.concat(items.stream(), more.stream()).toList();
    }

    private Connections connections(Engine engine) {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        return switch (engine) {
            case SQLITE -> new IdleConnections("jdbc:sqlite:" + folder.file("store"), new Properties());
            case H2 -> new IdleConnections("jdbc:h2:" + folder.file("store" + removals.size()), properties);
            case H2_IN_MEMORY -> new IdleConnections("jdbc:h2:mem:ddl;DB_CLOSE_DELAY=0", properties);
            case POSTGRESQL, OPENGAUSS -> {
                HikariDataSource pool = PostgresServer.running().newSchema();
                removals.add(() -> PostgresServer.running().drop(pool));
                yield Connections.of(pool);
            }
            case MARIADB, MYSQL -> {
                HikariDataSource pool = MariaDbServer.running().newDatabase();
                removals.add(() -> MariaDbServer.running().drop(pool));
                yield Connections.of(pool);
            }
        };
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsPrintedIsWhatVerifyingFinds(Engine engine) throws SQLException {
        Connections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            assertThatThrownBy(() -> store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY))
                    .isInstanceOf(StorageRejectedException.class);
            run(connections, engine.ddl(Things.SCHEMA));
            store.prepare(Things.SCHEMA, PrepareMode.VERIFY_ONLY);
            store.commit(Things.commit("a", 0));
            assertThat(engine.ddl(Things.SCHEMA, Things.SCHEMA)).isEmpty();
            run(connections, engine.ddl(Things.SCHEMA, BIGGER));
            store.prepare(BIGGER, PrepareMode.VERIFY_ONLY);
            assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
            assertThatThrownBy(() -> engine.ddl(BIGGER, Things.SCHEMA)).isInstanceOf(StorageRejectedException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theDictionaryAndTheViewsAreForReaders(Engine engine) throws SQLException {
        Connections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            store.prepare(BIGGER, PrepareMode.CREATE_OR_VERIFY);
            store.commit(Things.commit("a", 0));
            assertThat(
                            ask(
                                    connections,
                                    "SELECT description FROM jiandu_dictionary WHERE table_name = 'jiandu_record_thing' AND column_name = ''"))
                    .containsExactly("it's \\ \"better\" said; -- 监督");
            assertThat(ask(
                            connections,
                            "SELECT description FROM jiandu_dictionary WHERE table_name = 'jiandu_value_a_b$c'"))
                    .containsExactly("other");
            assertThat(ask(connections, "SELECT recorded_at FROM jiandu_view_thing"))
                    .singleElement()
                    .asString()
                    .startsWith("2026-05-29")
                    .contains("08:30:00.123");
            assertThat(List.of(
                            type(connections, "SELECT a_colour FROM jiandu_view_thing"),
                            type(connections, "SELECT description FROM jiandu_dictionary")))
                    .doesNotContain(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);
            assertThat(ask(connections, "SELECT a_since FROM jiandu_view_thing"))
                    .containsExactly("2026-05-29");
            assertThat(ask(connections, "SELECT snapshot FROM jiandu_record_thing"))
                    .containsExactly("{\"key\":\"a\",\"upTo\":3}");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatSomebodyDroppedIsMissed(Engine engine) throws SQLException {
        Connections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            run(connections, List.of("DROP TABLE jiandu_value_thing$tag"));
            for (PrepareMode mode : PrepareMode.values()) {
                assertThatThrownBy(() -> store.prepare(Things.SCHEMA, mode))
                        .isInstanceOf(StorageRejectedException.class)
                        .hasMessageContaining("thing");
            }
        }
    }

    /** Each statement is committed by itself there, and whoever prepares may be killed after any of them. */
    @ParameterizedTest
    @MethodSource("enginesWithoutTransactionalDdl")
    void whatWasMadeInPartIsMadeWhole(Engine engine) throws SQLException {
        List<String> first = engine.ddl(Things.SCHEMA);
        List<String> then = engine.ddl(Things.SCHEMA, BIGGER);
        for (int done = 1; done < Math.max(first.size(), then.size()); done++) {
            Connections connections = connections(engine);
            removals.add(connections::close);
            try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
                run(connections, first.subList(0, Math.min(done, first.size() - 1)));
                store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
                store.commit(Things.commit("a", 0));
                run(connections, then.subList(0, Math.min(done, then.size() - 1)));
                store.prepare(BIGGER, PrepareMode.CREATE_OR_VERIFY);
                assertThat(Things.assertWhole(store, "a")).isEqualTo(Things.FACTS);
            }
        }
    }

    @Test
    void opengaussIsAskedForNothingThatItsCoreDoesNotKnow() {
        assertThat(with(Engine.OPENGAUSS.ddl(Things.SCHEMA), Engine.OPENGAUSS.ddl(Things.SCHEMA, BIGGER)))
                .noneMatch(statement -> statement.contains("xid8") || statement.contains("pg_current"))
                .noneMatch(statement ->
                        statement.contains("IF NOT EXISTS") && !statement.startsWith("CREATE TABLE IF NOT EXISTS"));
    }

    /** InnoDB and TiDB take 3072 bytes into an index; a character of the charset has four. */
    @Test
    void theLongestIndexFitsIntoMysql() {
        int name = 4 * (Limits.MAX_TENANT + Limits.MAX_KEY);
        int texts = 4 * Limits.MAX_TEXT * Limits.MAX_EQUAL_TO;
        assertThat(name + texts + Long.BYTES).isLessThanOrEqualTo(3072);
    }

    @ParameterizedTest
    @EnumSource(names = "SQLITE")
    void everyLookupIsAnsweredFromAnIndexInItsOrder(Engine engine) throws SQLException {
        Connections connections = connections(engine);
        try (RecordStore store = new JdbcRecordStore(connections, engine.dialect())) {
            store.prepare(Things.SCHEMA, PrepareMode.CREATE_OR_VERIFY);
            assertThat(plan(connections, engine, "coloured", "colour"))
                    .allMatch(line -> line.contains("USING INDEX jiandu_lookup_thing$coloured"))
                    .noneMatch(line -> line.contains("TEMP B-TREE"));
            assertThat(plan(connections, engine, "tagged", "tag"))
                    .noneMatch(line -> line.startsWith("SCAN"))
                    .anyMatch(line -> line.contains("INDEX"));
        }
    }

    @Test
    void whoHasAValueIsReadInTheOrderOfTheKeysAndNobodyElseIsReadAtAll() throws SQLException {
        Connections connections = connections(Engine.SQLITE);
        try (RecordStore store = new JdbcRecordStore(connections, Engine.SQLITE.dialect())) {
            store.prepare(BIGGER, PrepareMode.CREATE_OR_VERIFY);
            assertThat(plan(connections, Engine.SQLITE, BIGGER.collections().get(1), "b_c", "b_c"))
                    .hasSize(2)
                    .first(STRING)
                    .contains("v0 USING COVERING INDEX jiandu_index_a$b_c (tenant=? AND attribute_value=?)");
        }
    }

    private static List<String> plan(Connections connections, Engine engine, String lookup, String attribute)
            throws SQLException {
        return plan(connections, engine, THING, lookup, attribute);
    }

    private static List<String> plan(
            Connections connections, Engine engine, CollectionSpec collection, String lookup, String attribute)
            throws SQLException {
        Lookup question = Lookup.of("t", collection.name(), lookup, Map.of(attribute, new AttributeValue.Text("x")));
        LookupQuery query = new LookupQuery(
                engine.dialect(), collection, collection.lookup(lookup), question, PageRequest.first(1));
        Session session = connections.take();
        try (PreparedStatement statement = session.connection().prepareStatement("EXPLAIN QUERY PLAN " + query.sql());
                ResultSet rows = statement.executeQuery()) {
            return column(rows, 4);
        } finally {
            connections.give(session, true);
        }
    }

    private static void run(Connections connections, List<String> statements) throws SQLException {
        Session session = connections.take();
        try (Statement statement = session.connection().createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } finally {
            connections.give(session, true);
        }
    }

    private static List<String> ask(Connections connections, String question) throws SQLException {
        Session session = connections.take();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return column(rows, 1);
        } finally {
            connections.give(session, true);
        }
    }

    private static int type(Connections connections, String question) throws SQLException {
        Session session = connections.take();
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.getMetaData().getColumnType(1);
        } finally {
            connections.give(session, true);
        }
    }

    private static List<String> column(ResultSet rows, int index) throws SQLException {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
            values.add(rows.getString(index));
        }
        return values;
    }
}
