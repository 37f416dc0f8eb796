package org.jiandu.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a test, which goes with it. */
final class Folder implements AutoCloseable {
    final Path path;

    Folder() {
        try {
            path = Files.createTempDirectory("jiandu-jdbc");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException e) {
            // somebody else removed it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
