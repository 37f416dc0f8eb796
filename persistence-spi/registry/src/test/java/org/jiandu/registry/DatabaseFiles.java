package org.jiandu.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Searches files byte by byte for values, in whatever way they may be written. */
final class DatabaseFiles {
    private DatabaseFiles() {}

    /** Those of some values that stand in a file below a folder. */
    static Set<String> find(Path folder, Collection<String> values) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, ISO_8859_1);
                values.stream()
                        .filter(value -> ways(value).stream().anyMatch(content::contains))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The bytes of a value in the encodings of databases, each byte as a character. */
    static List<String> ways(String value) {
        byte[] utf8 = value.getBytes(UTF_8);
        List<String> ways = new ArrayList<>();
        ways.add(new String(utf8, ISO_8859_1));
        ways.add(new String(value.getBytes(UTF_16LE), ISO_8859_1));
        ways.add(new String(value.getBytes(UTF_16BE), ISO_8859_1));
        ways.add(HexFormat.of().formatHex(utf8));
        ways.add(HexFormat.of().withUpperCase().formatHex(utf8));
        for (int before = 0; before < 3; before++) {
            ways.add(base64(utf8, before));
        }
        return ways;
    }

    /** The digits of base64 that are the same whatever stands before and behind the bytes. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String digits = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return digits.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
    }
}
