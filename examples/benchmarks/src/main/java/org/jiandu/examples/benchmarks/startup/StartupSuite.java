package org.jiandu.examples.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jiandu.examples.benchmarks.Forked;
import org.jiandu.examples.benchmarks.report.Effort;
import org.jiandu.examples.benchmarks.report.Figures;
import org.jiandu.examples.benchmarks.report.Suite;
import org.jiandu.examples.benchmarks.report.Unit;
import org.jiandu.supervisor.Lifecycle;

/** Programs that end after their first verdict, in turn; and the size of what they need. */
public final class StartupSuite implements Suite {
    private static final double KILOBYTE = 1024;
    private static final int ROUNDS_QUICK = 5;
    private static final int ROUNDS = 15;

    @Override
    public Figures run(Effort effort) throws Exception {
        Map<String, List<Map<String, Double>>> values = new LinkedHashMap<>();
        int rounds = effort == Effort.QUICK ? ROUNDS_QUICK : ROUNDS;
        for (int round = 0; round < rounds; round++) {
            add(values, "jiandu", Forked.run(ColdJiandu.class, List.of("-Xshare:auto")));
            for (String who : List.of("byHand", "cola", "stateless4j")) {
                add(values, who, Forked.run(ColdOther.class, List.of("-Xshare:auto"), who));
            }
        }
        Figures figures = new Figures();
        values.forEach((who, all) -> {
            figures.add("Cold start", who, Unit.WALL_MILLIS, median(all, "main"));
            figures.add("Cold start", who, Unit.PROCESS_MILLIS, median(all, "process"));
        });
        footprint(figures);
        return figures;
    }

    private static void add(Map<String, List<Map<String, Double>>> values, String who, Map<String, Double> measured) {
        values.computeIfAbsent(who, key -> new ArrayList<>()).add(measured);
    }

    private static double median(List<Map<String, Double>> all, String name) {
        List<Double> sorted = new ArrayList<>(
                all.stream().map(each -> Forked.value(each, name)).toList());
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void footprint(Figures figures) throws IOException {
        double core = bytes(Path.of(Lifecycle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        double slf4j = jars("slf4j-api");
        figures.add("Jar", "jiandu", Unit.KILOBYTES, core / KILOBYTE);
        figures.add(
                "Jars with what they need",
                "jiandu",
                Unit.KILOBYTES,
                (core + slf4j + jars("hibernate-validator|jakarta.validation-api|jboss-logging|classmate|jspecify"))
                        / KILOBYTE);
        figures.add("Jar", "cola", Unit.KILOBYTES, jars("cola-component-statemachine") / KILOBYTE);
        figures.add(
                "Jars with what they need",
                "cola",
                Unit.KILOBYTES,
                (jars("cola-component-statemachine") + slf4j) / KILOBYTE);
        figures.add("Jar", "stateless4j", Unit.KILOBYTES, jars("stateless4j") / KILOBYTE);
        figures.add(
                "Jars with what they need", "stateless4j", Unit.KILOBYTES, (jars("stateless4j") + slf4j) / KILOBYTE);
    }

    /** The jars on the class path whose names begin so, before their version. */
    private static double jars(String names) throws IOException {
        Pattern name = Pattern.compile("(" + names + ")-[0-9].*\\.jar");
        double bytes = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path file = Path.of(entry);
            if (name.matcher(file.getFileName().toString()).matches()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    /** A jar, or a folder of classes as large as a jar of it would be. */
    private static double bytes(Path classes) throws IOException {
        if (Files.isRegularFile(classes)) {
            return Files.size(classes);
        }
        Count count = new Count();
        try (ZipOutputStream zip = new ZipOutputStream(count);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return count.bytes;
    }

    /** Counts what is written to it. */
    private static final class Count extends OutputStream {
        private double bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
