package org.jiandu.persistence.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A file system of a few megabytes. It needs no rights of root, but a Linux that gives ordinary users namespaces: those who run
 * inside them see it, and nobody else.
 */
final class SmallDisk implements AutoCloseable {
    private final Folder folder = new Folder();
    private final Process holder;

    SmallDisk(int megabytes) throws IOException {
        String mount =
                "mount -t tmpfs -o size=" + megabytes + "m tmpfs " + folder.path + " && echo mounted && exec cat";
        holder = new ProcessBuilder("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount)
                .redirectErrorStream(true)
                .start();
        String answer = holder.inputReader(StandardCharsets.UTF_8).readLine();
        if (!"mounted".equals(answer)) {
            close();
            throw new IOException("this test needs user namespaces, and a mount inside them: " + answer);
        }
    }

    Path file(String name) {
        return folder.file(name);
    }

    /** The programs of the server, run where this file system is, and not as root, which they refuse. */
    PostgresArchive programs() {
        return new PostgresArchive(
                PostgresArchive.unpacked().bin(),
                List.of(
                        "nsenter",
                        "--target=" + holder.pid(),
                        "--user",
                        "--mount",
                        "--preserve-credentials",
                        "unshare",
                        "--map-user=" + PostgresArchive.NOBODY,
                        "--map-group=" + PostgresArchive.NOBODY));
    }

    void fill() {
        run("cat /dev/zero > ballast; test -s ballast");
    }

    void makeRoom() {
        run("rm ballast");
    }

    private void run(String command) {
        try {
            PostgresArchive.run(programs().command("sh", "-c", "cd " + folder.path + " && " + command));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file system goes with the last process inside. */
    @Override
    public void close() {
        holder.destroyForcibly().onExit().join();
        folder.close();
    }
}
