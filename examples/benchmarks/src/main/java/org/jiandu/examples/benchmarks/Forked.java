package org.jiandu.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JVM of its own for a measurement, which prints lines {@code name=number}. */
public final class Forked {
    private Forked() {}

    /**
     * Runs a program.
     *
     * @param program its class
     * @param options the options of the JVM
     * @param arguments its arguments
     * @return the numbers that it prints
     * @throws IOException if it cannot be started
     * @throws InterruptedException if this thread is interrupted
     */
    public static Map<String, Double> run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dorg.jboss.logging.provider=slf4j");
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(program.getName());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(Redirect.INHERIT)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(program.getSimpleName() + " " + List.of(arguments) + " failed: " + output);
        }
        Map<String, Double> values = new LinkedHashMap<>();
        output.lines().filter(line -> line.contains("=")).forEach(line -> {
            int sign = line.indexOf('=');
            values.put(line.substring(0, sign), Double.valueOf(line.substring(sign + 1)));
        });
        return values;
    }

    /**
     * One of the numbers.
     *
     * @param values the numbers
     * @param name the name
     * @return the number
     */
    public static double value(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("nothing says " + name + ": " + values);
        }
        return value;
    }
}
