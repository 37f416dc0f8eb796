package org.jiandu.examples.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresRunTest {
    @Test
    void a_server_is_started_in_the_folder_and_goes_on_with_what_is_there(@TempDir Path folder) {
        String[] options = {"--store", "postgres", "--files", "4", "--reports", "6", "--long-file", "2"};

        Run first = Run.in(folder, UnaryOperator.identity(), options);
        Run second = Run.in(folder, UnaryOperator.identity(), options);

        assertThat(first.err()).contains("reports: 6 of 6");
        assertThat(first.out()).startsWith("PostgreSQL, started here, keys in files");
        assertThat(first.number("reports", 2)).isEqualTo(6);
        assertThat(second.number("reports", 1)).isEqualTo(6);
        assertThat(second.number("reports", 2)).isZero();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }
}
