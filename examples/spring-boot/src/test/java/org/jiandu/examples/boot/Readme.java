package org.jiandu.examples.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README of this example. */
final class Readme {
    private Readme() {}

    static String text() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
