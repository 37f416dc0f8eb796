package org.jiandu.registry.keys;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link Keeper} in a process of its own. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    Child(Path folder, String name, int rounds) throws IOException {
        String path = String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        path,
                        Keeper.class.getName(),
                        folder.toString(),
                        name,
                        Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The next line that the process printed; empty if it ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /** Kills the process, and returns the whole lines that it had printed before. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // SIGKILL; and not the streams, as the process itself would
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not die");
        }
        return rest();
    }

    /** The whole lines that are left. */
    List<String> rest() throws IOException {
        List<String> rest = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                rest.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) c);
            }
        }
        return rest;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
