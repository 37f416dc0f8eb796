package org.jiandu.examples.neighbours;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The places as the tests have them, and what the program prints of them. */
final class Neighbours {
    static final Path FOLDER = Path.of("");

    private static final List<Place> PLACES = read();

    static final Place WEIHAI = PLACES.get(0);
    static final Place JIEYANG = PLACES.get(1);
    static final Place LUONING = PLACES.get(2);
    static final Place PEOPLES_SUPERVISORS = PLACES.get(3);
    static final Place SHANDONG_COMMERCE = PLACES.get(4);

    private Neighbours() {}

    static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(FOLDER, printer(out), printer(err), arguments);
        if (exitCode != 0) {
            throw new AssertionError(err.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<Place> read() {
        try {
            return Places.in(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
