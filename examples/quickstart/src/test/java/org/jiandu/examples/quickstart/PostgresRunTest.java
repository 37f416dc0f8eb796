package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same on a PostgreSQL. */
class PostgresRunTest {
    @TempDir
    private static Path temporary;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void it_prints_what_sqlite_prints_goes_on_and_begins_anew() {
        String url = server.getJdbcUrl("postgres", "postgres");
        Path folder = temporary.resolve("registry");

        Run first = Run.in(folder, "--postgres", url);

        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .startsWith(
                        "The registry begins: jdbc:postgresql://localhost:" + server.getPort() + "/postgres, in the")
                .doesNotContain("user=");
        assertThat(first.withoutFolder()).isEqualTo(Run.english().withoutFolder());
        assertThat(folder.resolve("registry.sqlite")).doesNotExist();

        Run second = Run.in(folder, "--postgres", url);
        assertThat(second.out()).contains("312 acts: 312 played in earlier runs, 0 now.");
        assertThat(second.tables()).isEqualTo(first.tables());

        Run other = Run.in(temporary.resolve("other"), "--postgres", url, "--lang", "zh");
        assertThat(other.withoutFolder()).isEqualTo(Run.chinese().withoutFolder());
    }

    @Test
    void a_server_that_cannot_be_reached_is_said_in_a_line() {
        Run run = Run.in(
                temporary.resolve("unreachable"),
                "--postgres",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/nowhere?user=postgres");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }
}
