package org.jiandu.document.receipt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of the library this is, as the build wrote it down. */
final class Library {
    static final String VERSION = version();

    private Library() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(Library.class.getResourceAsStream("library.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"), "version");
    }
}
