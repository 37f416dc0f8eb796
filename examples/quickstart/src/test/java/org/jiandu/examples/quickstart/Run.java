package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One run of the example, caught. */
record Run(int exitCode, String out, String err) {
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    /** A run in a folder of its own, where nothing was played before. */
    static Run of(String... arguments) {
        return in(
                Path.of("target/runs/" + FOLDERS.incrementAndGet()),
                Stream.concat(Stream.of("--fresh"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** A run in the folder of the English one, which has played the bundled files. */
    static Run again(String... arguments) {
        assertThat(English.RUN.exitCode()).isZero();
        return in(English.FOLDER, arguments);
    }

    /** The first run of the bundled files, in English. */
    static Run english() {
        return English.RUN;
    }

    /** The first run of the bundled files, in Chinese. */
    static Run chinese() {
        return Chinese.RUN;
    }

    private static final class English {
        static final Path FOLDER = Path.of("target/runs/english");
        static final Run RUN = in(FOLDER, "--fresh");
    }

    private static final class Chinese {
        static final Run RUN = of("--lang", "zh");
    }

    /** A run in a folder, where others may have been. */
    static Run in(Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = Stream.concat(Stream.of("--folder", folder.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        int exitCode = Main.run(printer(out), printer(err), all);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** All but the first line, which names the folder. */
    String withoutFolder() {
        return out.substring(out.indexOf('\n') + 1);
    }

    /** What a run prints of the registry, and not of itself: the tables from the roster on but the refusals. */
    String tables() {
        return section("1. ", "2. ") + section("3. ", "10. ") + section("11. ", "13. ");
    }

    /** A part of what was printed: from one title up to another. */
    String section(String from, String to) {
        int start = out.indexOf("\n" + from) + 1;
        int end = out.indexOf("\n" + to, start) + 1;
        return out.substring(start, end == 0 ? out.length() : end);
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
