package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jiandu.registry.keys.MasterKey;

/** The master key of a demonstration, in a file of text. In production a master key is in no file at all beside the data. */
final class MasterKeyFile {
    private static final String COMMENT = "#";

    private MasterKeyFile() {}

    static MasterKey read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                    .toList();
            return new MasterKey(HexFormat.of().parseHex(String.join("", lines)));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableException("master.unusable", file);
        }
    }

    static MasterKey make(Path file, SecureRandom random) throws IOException {
        byte[] secret = new byte[MasterKey.LENGTH];
        random.nextBytes(secret);
        Files.createFile(
                file,
                file.getFileSystem().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                        }
                        : new FileAttribute<?>[0]);
        Files.write(
                file,
                List.of(
                        "# The master key of this demonstration: all other keys are under it. It lies here so that the",
                        "# demonstration runs by itself. In production it comes from a hardware module or a server for keys,",
                        "# and neither it nor the folder of the keys is kept with the data or in its backups.",
                        HexFormat.of().formatHex(secret)),
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        return new MasterKey(secret);
    }
}
