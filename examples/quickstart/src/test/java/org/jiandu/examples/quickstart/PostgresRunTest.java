package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void it_prints_what_sqlite_prints_and_goes_on() {
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
    }

    @Test
    void folders_keep_apart_in_one_database() throws IOException {
        Path people = Files.writeString(temporary.resolve("people.csv"), """
                id,name,residentId,sector,legallyQualified,credit
                p-1,王小明,371002189003070012,lawyer,yes,good
                """);
        Path acts = Files.writeString(temporary.resolve("acts.csv"), """
                date,person,act,by
                2024-03-01,p-1,nominate-self,self
                """);
        String[] options = {
            "--cohort",
            people.toString(),
            "--acts",
            acts.toString(),
            "--postgres",
            server.getJdbcUrl("postgres", "postgres"),
            "--fresh"
        };

        for (String folder : List.of("one", "other", "one")) {
            assertThat(Run.in(temporary.resolve(folder), options).out())
                    .contains("1 people, 1 acts: 1 accepted", "3. Candidates on 2024-03-01: 1,", "王**: 1 facts");
        }
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
