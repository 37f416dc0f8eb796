package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiandu.examples.quickstart.Dying.Death;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed in the middle and is repeated neither loses nor doubles an act. */
class KilledRunTest {
    private static final int COMMITS_OF_A_LIFE = 19;

    @TempDir
    private Path temporary;

    @Test
    void killed_at_every_nineteenth_commit_before_it_or_after_it_the_last_run_prints_the_same_tables() {
        int deaths = 0;
        while (diesAgain(deaths % 2 == 0)) {
            assertThat(++deaths).as("each run gets further").isLessThan(30);
        }

        assertThat(deaths).isGreaterThan(15);
        assertThatNothingIsLostOrDoubled();
    }

    private boolean diesAgain(boolean acknowledged) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try {
            int exitCode = Main.run(
                    nowhere,
                    nowhere,
                    store -> Dying.around(store, COMMITS_OF_A_LIFE, acknowledged, () -> {
                        throw new Death();
                    }),
                    "--folder",
                    registry().toString());
            assertThat(exitCode).isZero();
            return false;
        } catch (Death death) {
            return true;
        }
    }

    @Test
    void a_process_that_is_killed_is_gone_on_with() throws IOException, InterruptedException {
        for (int commit : new int[] {1, 150}) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                            "-Dorg.jboss.logging.provider=slf4j",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Dying.class.getName(),
                            String.valueOf(commit),
                            "--folder",
                            registry().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(temporary.resolve("output").toFile())
                    .start();
            assertThat(process.waitFor())
                    .as(() -> read(temporary.resolve("output")))
                    .isEqualTo(137);
        }

        assertThat(Run.in(registry()).out())
                .startsWith("The registry goes on: ")
                .doesNotContain("312 now")
                .containsPattern("312 acts: [1-9][0-9]* played in earlier runs");
        assertThatNothingIsLostOrDoubled();
    }

    private void assertThatNothingIsLostOrDoubled() {
        Run last = Run.in(registry());
        assertThat(last.out())
                .contains("312 acts: 312 played in earlier runs, 0 now.")
                .contains("Every act came as the acts file expects.")
                .contains("Every act on a report came as the reports file expects.")
                .contains("Every act on an engagement came as the engagements file expects.");
        assertThat(last.tables()).isEqualTo(Run.english().tables());
        assertThat(Run.in(registry(), "--history", "p-30").section("5. ", "6. "))
                .isEqualTo(Run.again("--history", "p-30").section("5. ", "6. "));
    }

    private Path registry() {
        return temporary.resolve("registry");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
