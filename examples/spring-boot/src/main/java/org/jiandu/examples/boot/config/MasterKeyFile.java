package org.jiandu.examples.boot.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jiandu.registry.keys.MasterKey;

/** A file with a master key: 64 hexadecimal digits, and comments. What is wrong with it is said without a word of the secret. */
final class MasterKeyFile {
    private static final String COMMENT = "#";

    private MasterKeyFile() {}

    static MasterKey read(Path file) {
        try {
            String digits = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.startsWith(COMMENT))
                    .collect(Collectors.joining());
            return new MasterKey(HexFormat.of().parseHex(digits));
        } catch (IOException e) {
            throw new UncheckedIOException("the master key cannot be read (supervision.master-key-file): " + file, e);
        } catch (IllegalArgumentException e) { // its message may repeat what was read
            throw new IllegalStateException(file + " must have 64 hexadecimal digits (supervision.master-key-file)");
        }
    }

    /** Makes a key, in a file that only its owner may read. */
    static void make(Path file, SecureRandom random) {
        byte[] secret = new byte[MasterKey.LENGTH];
        random.nextBytes(secret);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, ownerOnly(file));
            Files.write(
                    file,
                    List.of(
                            "# The master key of a demonstration: made by the first start, and kept beside the data so"
                                    + " that it",
                            "# runs by itself. In production neither it nor the folder of the keys lies there.",
                            HexFormat.of().formatHex(secret)));
        } catch (IOException e) {
            throw new UncheckedIOException("no master key can be written to " + file, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
