package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * An input file of UTF-8.
 *
 * @param name the name, without its folder
 * @param text the content, without a byte order mark
 */
record TextFile(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Reads a file, or the bundled one of that name if none is given; a file that cannot be read is a problem. */
    static Optional<TextFile> read(Optional<Path> path, String bundled, Problems problems) {
        return path.isPresent() ? read(path.get(), problems) : Optional.of(bundled(bundled));
    }

    static TextFile bundled(String name) {
        try (InputStream stream = Objects.requireNonNull(TextFile.class.getResourceAsStream(name), name)) {
            return new TextFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<TextFile> read(Path file, Problems problems) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.readString(file);
            return Optional.of(new TextFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException notUtf8) {
            problems.add(name, 1, "", problems.words().text("file.not-utf8"));
        } catch (IOException unreadable) {
            problems.add(name, 1, "", problems.words().text("file.unreadable"));
        }
        return Optional.empty();
    }
}
