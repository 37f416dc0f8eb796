package org.jiandu.examples.first;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What an example prints. */
final class Printed {
    private Printed() {}

    /** Something that prints. */
    interface Example {
        void print(PrintStream out) throws IOException;
    }

    static String printed(Example example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            example.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
