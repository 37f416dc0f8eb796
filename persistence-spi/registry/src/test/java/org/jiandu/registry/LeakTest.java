package org.jiandu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiandu.persistence.Commit;
import org.jiandu.persistence.CommitOutcome;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.jdbc.Engine;
import org.jiandu.persistence.jdbc.H2Store;
import org.jiandu.persistence.jdbc.JdbcStore;
import org.jiandu.persistence.jdbc.SqliteStore;
import org.jiandu.persistence.memory.MemoryStorage;
import org.jiandu.registry.internal.codec.SealedPlaces;
import org.jiandu.registry.keys.MemoryKeyVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever gets hold of the files of a database gets no personal data. */
class LeakTest {
    @TempDir
    private Path folder;

    @Test
    void the_life_has_something_in_every_place_that_is_sealed() throws IOException {
        Set<String> sealed = new TreeSet<>();
        live(new Through(new MemoryStorage().open()) {
            @Override
            public CommitOutcome commit(Commit commit) {
                commit.facts().forEach(fact -> sealed.addAll(SealedPlaces.in(fact)));
                sealed.addAll(SealedPlaces.in(commit.snapshot()));
                return super.commit(commit);
            }
        });

        Set<String> listed = Pattern.compile("^\\| (`[^`]+` \\| \\w+) \\|", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("SEALED.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(sealed).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void sqlite() throws IOException {
        live(SqliteStore.open(folder.resolve("registry.sqlite")));

        assertNothingPersonalIn(folder);
    }

    @Test
    void h2() throws IOException {
        live(H2Store.open(folder.resolve("registry")));

        assertNothingPersonalIn(folder);
    }

    @Test
    void postgresql_and_what_speaks_the_dialect_of_opengauss() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            for (Engine engine : List.of(Engine.POSTGRESQL, Engine.OPENGAUSS)) {
                try (HikariDataSource pool = pool(url)) {
                    pool.setSchema(engine.name().toLowerCase(Locale.ROOT));
                    pool.setConnectionInitSql("CREATE SCHEMA IF NOT EXISTS " + engine);
                    live(JdbcStore.on(pool, engine));
                }
            }
        }

        assertNothingPersonalIn(folder);
    }

    @ParameterizedTest
    @MethodSource("writings")
    void the_search_finds_a_value_however_it_is_written(byte[] content) throws IOException {
        Files.write(folder.resolve("file"), content);

        assertThat(DatabaseFiles.find(folder, List.of(MarkedLife.MARK, "another")))
                .containsExactly(MarkedLife.MARK);
    }

    static List<byte[]> writings() {
        List<byte[]> writings = new ArrayList<>();
        for (String before : List.of("", "a", "ab")) {
            String text = before + MarkedLife.MARK + before;
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            writings.add(utf8);
            writings.add(text.getBytes(StandardCharsets.UTF_16LE));
            writings.add(text.getBytes(StandardCharsets.UTF_16BE));
            writings.add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
            writings.add(HexFormat.of().withUpperCase().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
            writings.add(Base64.getEncoder().encode(utf8));
        }
        return writings;
    }

    static HikariDataSource pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMinimumIdle(0);
        return pool;
    }

    static void live(RecordStore store) {
        try (store) {
            MarkedLife.play(Weihai.builder(store, new MemoryKeyVault(Weihai.random("keys"))));
        }
    }

    static void assertNothingPersonalIn(Path folder) throws IOException {
        assertThat(DatabaseFiles.find(folder, MarkedLife.PERSONAL)).isEmpty();
        assertThat(DatabaseFiles.find(folder, MarkedLife.PLAIN)).containsExactlyElementsOf(MarkedLife.PLAIN);
    }
}
