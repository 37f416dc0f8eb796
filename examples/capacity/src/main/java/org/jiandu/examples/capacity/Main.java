package org.jiandu.examples.capacity;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jiandu.persistence.PrepareMode;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.jiandu.registry.SocialSupervision;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.KeyVaultException;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.time.WorkCalendars;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills a registry with invented files and reports, goes on where an earlier run stopped, then asks and measures. */
@Command(
        name = "capacity",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Fills a registry with invented people and their reports, through the acts that a bureau does, asks what"
                        + " a bureau asks, and prints how long everything took. A run that was stopped goes on.",
        footer = {"", "Exit codes: 0 measured; 2 bad options, nothing done; 1 anything else: run it again, it goes on."
        })
public final class Main {
    private static final int MEASURED = 0;
    private static final int FAILED = 1;
    private static final int BAD_OPTIONS = 2;

    /** In the build directory of this example; Maven says where that is. */
    private static final Path DEFAULT_FOLDER =
            Path.of(System.getProperty("capacity.folder", "examples/capacity/target/registry"));

    private final PrintStream out;
    private final PrintStream err;
    private final UnaryOperator<RecordStore> around;
    private final LongSupplier nanos = System::nanoTime;

    @Option(names = "--store", paramLabel = "STORE", description = "sqlite or postgres. Default: ${DEFAULT-VALUE}.")
    private Kind store = Kind.SQLITE;

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            description =
                    "The PostgreSQL to use, jdbc:postgresql://...; without it --store postgres starts one in the folder.")
    private Optional<String> postgres = Optional.empty();

    @Option(
            names = "--keys",
            paramLabel = "KEYS",
            description =
                    "file: a vault of files in the folder; memory: worked out of the seed and kept nowhere, to measure"
                            + " the store alone. Default: ${DEFAULT-VALUE}.")
    private Keys keys = Keys.FILE;

    @Option(names = "--folder", paramLabel = "FOLDER", description = "Where all of it is. Default: ${DEFAULT-VALUE}.")
    private Path folder = DEFAULT_FOLDER;

    @Option(names = "--files", paramLabel = "N", description = "How many people. Default: ${DEFAULT-VALUE}.")
    private int files = 1_000;

    @Option(names = "--reports", paramLabel = "N", description = "How many reports. Default: ${DEFAULT-VALUE}.")
    private int reports = 10_000;

    @Option(
            names = "--long-file",
            paramLabel = "N",
            description = "How many facts on attendance one of the files has. Default: ${DEFAULT-VALUE}.")
    private int longFile = 2_000;

    @Option(names = "--threads", paramLabel = "N", description = "How many threads load. Default: one a processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same people and reports for the same seed. Default: ${DEFAULT-VALUE}.")
    private long seed = 20220418;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private Main(PrintStream out, PrintStream err, UnaryOperator<RecordStore> around) {
        this.out = out;
        this.err = err;
        this.around = around;
    }

    /** Where the data is kept. */
    private enum Kind {
        SQLITE,
        POSTGRES
    }

    /** Where the keys are kept. */
    private enum Keys {
        FILE,
        MEMORY
    }

    /**
     * Runs the example and ends the process unless all went well.
     *
     * @param arguments the options; {@code --help} lists them
     */
    public static void main(String... arguments) {
        int exitCode = run(utf8(System.out), utf8(System.err), UnaryOperator.identity(), arguments);
        if (exitCode != MEASURED) {
            System.exit(exitCode);
        }
    }

    /** For tests, which put something around the store. */
    static int run(PrintStream out, PrintStream err, UnaryOperator<RecordStore> around, String... arguments) {
        Main main = new Main(out, err, around);
        CommandLine command = new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true);
        command.getCommandSpec().parser().collectErrors(true);
        CommandLine.ParseResult parsed = command.parseArgs(arguments);
        if (command.isUsageHelpRequested()) {
            command.usage(new PrintWriter(out, true, StandardCharsets.UTF_8));
            return MEASURED;
        }
        List<String> problems = new ArrayList<>();
        parsed.errors().forEach(error -> problems.add(error.getMessage()));
        problems.addAll(main.problems());
        if (!problems.isEmpty()) {
            problems.forEach(err::println);
            return BAD_OPTIONS;
        }
        try {
            main.measure();
            return MEASURED;
        } catch (StorageException | KeyVaultException | IOException e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        atLeast(1, "--files", files, problems);
        atLeast(0, "--reports", reports, problems);
        atLeast(0, "--long-file", longFile, problems);
        atLeast(1, "--threads", threads, problems);
        if (postgres.filter(url -> !url.startsWith("jdbc:postgresql:")).isPresent()) {
            problems.add("--postgres must begin with jdbc:postgresql:");
        }
        if (postgres.isPresent() && store == Kind.SQLITE) {
            problems.add("--postgres needs --store postgres");
        }
        return problems;
    }

    private static void atLeast(int least, String option, int value, List<String> problems) {
        if (value < least) {
            problems.add(option + " must be at least " + least + ", and is " + value);
        }
    }

    private void measure() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Cohort cohort = new Cohort(seed, files, longFile);
        Mail mail = new Mail(cohort, reports);
        try (Storage storage = storage()) {
            SocialSupervision registry = registry(around.apply(storage.store()));
            out.println(String.format(
                    "%s, keys %s, %d threads, Java %s on %d processors.",
                    storage.name(),
                    keys == Keys.FILE ? "in files" : "worked out",
                    threads,
                    Runtime.version().feature(),
                    Runtime.getRuntime().availableProcessors()));
            out.println();
            Figures figures = new Figures(out);
            figures.loaded(
                    load(Work.files(registry, cohort), Work.longFile(registry, cohort), Work.reports(registry, mail)));
            figures.disk(storage.bytes(), Storage.bytesIn(vault()));
            figures.answers(new Questions(registry, cohort, nanos).ask());
        }
    }

    private List<Loading.Loaded> load(Work... works) throws InterruptedException {
        Loading loading = new Loading(threads, nanos);
        List<Loading.Loaded> loaded = new ArrayList<>();
        for (Work work : works) {
            loaded.add(loading.load(work, new Progress(work.name(), work.size(), err, nanos)));
        }
        return loaded;
    }

    private Storage storage() throws IOException, InterruptedException {
        if (store == Kind.SQLITE) {
            return Storage.sqlite(Files.createDirectories(folder.resolve("sqlite")));
        }
        return postgres.isPresent()
                ? Storage.postgres(postgres.get(), threads)
                : Storage.embeddedPostgres(folder.resolve("postgres"), threads);
    }

    /** Each seed and number of people is a tenant of its own, because a report is of one of so many people. */
    private SocialSupervision registry(RecordStore opened) {
        SecureRandom random = new SecureRandom();
        return SocialSupervision.builder()
                .store(opened, PrepareMode.CREATE_OR_VERIFY)
                .tenant(String.format("capacity-%s-%d-%d", keys.name().toLowerCase(Locale.ROOT), seed, files))
                .keys(keys(random))
                .policy(Bureau.policy())
                .calendar(WorkCalendars.stateCouncil())
                .clock(Clock.systemUTC())
                .random(random)
                .build();
    }

    private KeyVault keys(SecureRandom random) {
        if (keys == Keys.MEMORY) {
            return new DerivedKeys(seed);
        }
        return Files.exists(vault())
                ? FileKeyVault.open(vault(), random, master())
                : FileKeyVault.create(vault(), random, master());
    }

    private Path vault() {
        return folder.resolve("keys");
    }

    /** The data is invented, so its master key need not be secret. In production it comes from elsewhere. */
    private MasterKey master() {
        try {
            byte[] name = "invented data".getBytes(StandardCharsets.UTF_8);
            return new MasterKey(MessageDigest.getInstance("SHA-256").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
