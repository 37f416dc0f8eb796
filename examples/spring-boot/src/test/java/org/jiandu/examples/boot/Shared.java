package org.jiandu.examples.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One application for all tests that do not need one of their own; each works with people of its own. */
final class Shared {
    private static final Application APPLICATION = Application.start(folder("shared-"));

    private Shared() {}

    /** The demonstration on 24 November 2026, whose people nobody changes. */
    private static final class Demonstration {
        private static final Application APPLICATION = Application.startDemonstration(folder("demonstration-"));
    }

    static Application demonstration() {
        return Demonstration.APPLICATION;
    }

    static Application application() {
        return APPLICATION;
    }

    /** An empty folder in the build directory. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/registries")), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
