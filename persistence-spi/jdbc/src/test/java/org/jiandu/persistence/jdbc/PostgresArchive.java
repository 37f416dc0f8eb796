package org.jiandu.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of a PostgreSQL server: from their archive in the Maven repository, unpacked once in this process, or from the
 * folder in the system property {@code pg.bin}. They refuse to run as root; there they are run as nobody.
 *
 * @param bin where the programs are
 * @param prefix the words of a command that come before a program, and say as whom and where it runs
 */
record PostgresArchive(Path bin, List<String> prefix) {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    /** The user that every system has and that is not root. */
    static final String NOBODY = "65534";

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    /** The programs for this process. */
    static PostgresArchive unpacked() {
        return Holder.ARCHIVE;
    }

    private static final class Holder {
        static final PostgresArchive ARCHIVE = make();

        private static PostgresArchive make() {
            String given = System.getProperty("pg.bin", "");
            boolean isRoot = "root".equals(System.getProperty("user.name"));
            try {
                return new PostgresArchive(given.isEmpty() ? unpack() : Path.of(given), isRoot ? AS_NOBODY : List.of());
            } catch (IOException e) {
                throw new IllegalStateException("no PostgreSQL; -Dpg.bin names a folder with another", e);
            }
        }
    }

    private static Path unpack() throws IOException {
        Folder folder = new Folder();
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        run(List.of("chmod", "755", folder.path.toString()));
        List<String> command = List.of("tar", "xf", "-", "-C", folder.path.toString());
        Process tar = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream archive = Objects.requireNonNull(
                        PostgresArchive.class.getClassLoader().getResourceAsStream(ARCHIVE),
                        "no server for this platform; set -Dpg.bin");
                OutputStream out = tar.getOutputStream()) {
            new XZInputStream(archive).transferTo(out);
        }
        requireSuccess(tar, command);
        return folder.file("bin");
    }

    /** The command that runs a program of the server, or of the system, as the server. */
    List<String> command(String program, String... arguments) {
        List<String> all = new ArrayList<>(prefix);
        Path own = bin.resolve(program);
        all.add(Files.exists(own) ? own.toString() : program);
        all.addAll(List.of(arguments));
        return all;
    }

    /** Gives a file or folder to the user as whom the server runs. */
    void give(Path path) throws IOException {
        if (prefix.equals(AS_NOBODY)) {
            run(List.of("chown", NOBODY + ":" + NOBODY, path.toString()));
        }
    }

    /** Carries the files of a running server from one command to another; that some change or go meanwhile is no failure. */
    static void carry(List<String> from, List<String> to) throws IOException {
        List<Process> both = ProcessBuilder.startPipeline(List.of(new ProcessBuilder(from), new ProcessBuilder(to)));
        requireSuccess(both.get(1), to);
        if (both.get(0).onExit().join().exitValue() > 1) {
            throw new IOException(from + " failed");
        }
    }

    static void run(List<String> command) throws IOException {
        requireSuccess(
                new ProcessBuilder(command)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .start(),
                command);
    }

    private static void requireSuccess(Process process, List<String> command) throws IOException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + output);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
