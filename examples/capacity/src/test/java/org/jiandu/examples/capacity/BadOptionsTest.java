package org.jiandu.examples.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadOptionsTest {
    @Test
    void everything_that_is_wrong_is_named_at_once_and_nothing_is_done(@TempDir Path temporary) {
        Path folder = temporary.resolve("registry");
        Run run = Run.of(
                "--folder",
                folder.toString(),
                "--store",
                "oracle",
                "--files",
                "0",
                "--reports",
                "many",
                "--long-file",
                "-1",
                "--threads",
                "0",
                "--postgres",
                "http://127.0.0.1",
                "--fast");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .anyMatch(line -> line.contains("--store") && line.contains("oracle"))
                .anyMatch(line -> line.contains("--reports") && line.contains("many"))
                .anyMatch(line -> line.contains("--fast"))
                .contains(
                        "--files must be at least 1, and is 0",
                        "--long-file must be at least 0, and is -1",
                        "--threads must be at least 1, and is 0",
                        "--postgres must begin with jdbc:postgresql:",
                        "--postgres needs --store postgres")
                .hasSize(8);
        assertThat(folder).doesNotExist();
    }
}
