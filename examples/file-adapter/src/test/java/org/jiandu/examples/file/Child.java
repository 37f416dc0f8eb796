package org.jiandu.examples.file;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A {@link Committer} in a process of its own. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    /** Starts it, with limits of the shell such as {@code ulimit -f 1000} or none. */
    Child(String limits, Path log, String... keys) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limits + "\nexec \"$0\" \"$@\""));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", path()));
        command.addAll(List.of(Committer.class.getName(), log.toString()));
        command.addAll(List.of(keys));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        lines = process.inputReader(StandardCharsets.UTF_8);
    }

    private static String path() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("java.class.path"));
    }

    /** The next line that the process printed; empty if it ended. */
    Optional<String> line() throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /** Kills the process without warning, and returns the whole lines that it had printed before. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // SIGKILL; and not the streams, as the process itself would
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not die");
        }
        StringBuilder rest = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            rest.append((char) c);
        }
        return rest.substring(0, rest.lastIndexOf("\n") + 1).lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
