package org.jiandu.examples.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void one_line_says_how_far_it_is_how_fast_it_goes_and_how_long_it_will_still_take() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        long[] now = new long[1];
        Progress progress =
                new Progress("reports", 10_000, new PrintStream(shown, true, StandardCharsets.UTF_8), () -> now[0]);

        progress.found(4_000);
        progress.done(); // too soon to be shown again
        now[0] = SECOND;
        progress.done();
        now[0] = 2 * SECOND;
        progress.end();

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rreports: 4,002 of 10,000, 2/s, 0:49:59 left"
                        + "\rreports: 4,002 of 10,000, 1/s, 1:39:58 left" + System.lineSeparator());
    }
}
