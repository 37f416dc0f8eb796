package org.jiandu.examples.benchmarks.report;

import java.io.File;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jiandu.examples.benchmarks.lifecycle.AcceptedLife;
import org.jiandu.examples.benchmarks.lifecycle.BulkSuite;
import org.jiandu.examples.benchmarks.lifecycle.SingleAct;
import org.jiandu.examples.benchmarks.recusal.ScreeningSuite;
import org.jiandu.examples.benchmarks.startup.StartupSuite;
import org.jiandu.examples.benchmarks.storage.StorageSuite;
import org.jiandu.examples.benchmarks.time.AddWorkingDays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmarks and writes a table of ratios. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures Jiandu beside what else one could take, and writes a table of ratios.")
public final class Main implements Callable<Integer> {
    /** What can be measured by itself. */
    enum Part {
        /** Acts, refusals, what may be done, replay. */
        LIFECYCLE,
        /** Working days and deadlines. */
        TIME,
        /** A roster against a case. */
        RECUSAL,
        /** Many files at once. */
        BULK,
        /** Commits and loads on databases. */
        STORAGE,
        /** From the beginning of a program to its first verdict. */
        STARTUP;

        Suite suite(Path folder, boolean withPostgres) {
            return switch (this) {
                case LIFECYCLE -> new JmhSuite(AcceptedLife.class, SingleAct.class);
                case TIME -> new JmhSuite(AddWorkingDays.class);
                case RECUSAL -> new ScreeningSuite();
                case BULK -> new BulkSuite();
                case STORAGE -> new StorageSuite(folder, withPostgres);
                case STARTUP -> new StartupSuite();
            };
        }
    }

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "some parts alone: ${COMPLETION-CANDIDATES}")
    private List<Part> parts = List.of(Part.values());

    @Option(names = "--quick", description = "short runs: enough to see ratios, not to quote them")
    private boolean quick;

    @Option(names = "--postgres", description = "storage on PostgreSQL too, which is started for it (Linux on x86-64)")
    private boolean postgres;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "where the databases lie for the time being (default: the folder for temporary files)")
    private Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    @Option(names = "--out", paramLabel = "FILE", description = "where the table goes, besides the output")
    private Path out = Path.of(System.getProperty("benchmarks.folder", "target"), "benchmarks.md");

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int code = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        // The JVMs that are forked find the classes there, and another run on the machine disturbs no ratio of
        // processor times.
        System.setProperty("java.class.path", classPath());
        System.setProperty("jmh.ignoreLock", "true");
        Effort effort = quick ? Effort.QUICK : Effort.FULL;
        Map<Part, Figures> measured = new EnumMap<>(Part.class);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        for (Part part : parts) {
            err.println("measuring: " + part);
            measured.put(part, part.suite(folder, postgres).run(effort));
        }
        Figures all = new Figures();
        measured.values().forEach(all::addAll);
        String table = Markdown.of(all, effort);
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, table);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
        return 0;
    }

    /** Under exec:java the classes come from a loader of their own. */
    private static String classPath() {
        return Main.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(Main::file).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        return Path.of(URI.create(url.toString())).toString();
    }
}
