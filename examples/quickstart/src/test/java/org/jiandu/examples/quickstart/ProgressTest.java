package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void a_long_load_says_how_far_it_is() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger acts = new AtomicInteger();
        Progress progress =
                new Progress(2500, Words.in(Locale.ENGLISH), new PrintStream(err, true, StandardCharsets.UTF_8));
        for (int act = 0; act < 2500; act++) {
            progress.after(acts::incrementAndGet);
        }

        assertThat(acts).hasValue(2500);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("1000 of 2500 acts\n2000 of 2500 acts\n");
    }
}
