package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jiandu.input.InputValidator;
import org.jiandu.law.Policy;
import org.jiandu.measures.WeihaiMeasures;
import org.jiandu.party.PersonId;
import org.jiandu.persistence.RecordStore;
import org.jiandu.persistence.StorageException;
import org.jiandu.registry.keys.FileKeyVault;
import org.jiandu.registry.keys.KeyVault;
import org.jiandu.registry.keys.KeyVaultException;
import org.jiandu.registry.keys.MasterKey;
import org.jiandu.report.ReportLifecycle;
import org.jiandu.supervisor.Lifecycle;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.time.DayUnit;
import org.jiandu.time.WorkCalendars;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a cohort and its acts, plays the acts on a durable registry in order and prints what the law says. */
@Command(
        name = "quickstart",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = "Reads a cohort and its dated acts, plays those that no earlier run has played on a durable"
                + " registry and prints what the law says.",
        footer = {
            "",
            "Exit codes: 0 played (a refusal is an answer, not an error); 2 bad input or options, nothing played;"
                    + " 1 anything else."
        })
public final class Main implements Callable<Integer> {
    private static final int PLAYED = 0;
    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    /** In the build directory of this example; Maven says where that is. */
    private static final Path DEFAULT_FOLDER =
            Path.of(System.getProperty("quickstart.folder", "examples/quickstart/target/registry"));

    private static final String DEMONSTRATION_OF_ERASURE = "p-18";

    private final PrintStream out;
    private final PrintStream err;
    private final UnaryOperator<RecordStore> around;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--cohort", paramLabel = "FILE", description = "The people, as CSV. Default: the bundled cohort.")
    private Optional<Path> cohort = Optional.empty();

    @Option(names = "--acts", paramLabel = "FILE", description = "The acts, as CSV. Default: the bundled acts.")
    private Optional<Path> acts = Optional.empty();

    @Option(
            names = "--reports",
            paramLabel = "FILE",
            description = "The acts on reports, as CSV. Default: the bundled reports;"
                    + " none beside a cohort or acts of your own.")
    private Optional<Path> reports = Optional.empty();

    @Option(
            names = "--engagements",
            paramLabel = "FILE",
            description = "The acts on engagements, as CSV. Default as for the reports.")
    private Optional<Path> engagements = Optional.empty();

    @Option(
            names = "--ties",
            paramLabel = "FILE",
            description = "Kinships and places of service, as CSV. Default as for the reports.")
    private Optional<Path> ties = Optional.empty();

    @Option(
            names = "--organisations",
            paramLabel = "FILE",
            description = "The parties and places of service, as CSV. Default as for the reports.")
    private Optional<Path> organisations = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day the tables speak of. Default: the day of the last act, never today.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--due-within",
            paramLabel = "DAYS",
            description = "How many days ahead a term counts as ending soon. Default: ${DEFAULT-VALUE}.")
    private int dueWithin = 60;

    @Option(
            names = "--history",
            paramLabel = "ID",
            description = "Whose history to print. Default: the person with the most facts.")
    private Optional<String> history = Optional.empty();

    @Option(
            names = "--notice-days",
            paramLabel = "N",
            description = "The public notice in calendar days, a choice that the law leaves to the authority."
                    + " Default of this demonstration: ${DEFAULT-VALUE}.")
    private int noticeDays = 7;

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where the registry is: the data, the keys, the list of what was played."
                    + " A second run goes on with it. Default: ${DEFAULT-VALUE}.")
    private Path folder = DEFAULT_FOLDER;

    @Option(
            names = "--postgres",
            paramLabel = "URL",
            description = "The data is kept in this PostgreSQL and not in the folder: jdbc:postgresql://...")
    private Optional<String> postgres = Optional.empty();

    @Option(
            names = "--master-key",
            paramLabel = "FILE",
            description = "The master key of the keys, 64 hexadecimal digits."
                    + " Default: a file in the folder, made by the first run; for demonstrations only.")
    private Optional<Path> masterKey = Optional.empty();

    @Option(names = "--fresh", description = "Begins anew: empties the folder first, if it is the quickstart's own.")
    private boolean fresh;

    @Option(
            names = "--erase",
            paramLabel = "ID",
            description = "Whose data to erase, as far as the retention admits it. Default: p-18 of the bundled people;"
                    + " nobody beside a cohort or acts of your own.")
    private Optional<String> erase = Optional.empty();

    @Option(
            names = "--timelines",
            paramLabel = "FOLDER",
            description = "Writes a timeline of each person into this folder, as SVG. Default: none are written.")
    private Optional<Path> timelines = Optional.empty();

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private Main(PrintStream out, PrintStream err, UnaryOperator<RecordStore> around) {
        this.out = out;
        this.err = err;
        this.around = around;
    }

    /**
     * Runs the example and ends the process unless all went well.
     *
     * @param arguments the options; {@code --help} lists them
     */
    public static void main(String... arguments) {
        int exitCode = run(utf8(System.out), utf8(System.err), arguments);
        if (exitCode != PLAYED) {
            System.exit(exitCode);
        }
    }

    /** Runs the example on streams of UTF-8. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return run(out, err, UnaryOperator.identity(), arguments);
    }

    /** For tests, which put something around the store. */
    static int run(PrintStream out, PrintStream err, UnaryOperator<RecordStore> around, String... arguments) {
        return new CommandLine(new Main(out, err, around))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    /** What the store and the keys say of themselves needs no stack trace. */
    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof StorageException || failure instanceof KeyVaultException) {
            command.getErr().println(failure.getMessage());
            return FAILED;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        requireOption(
                postgres.filter(url -> !url.startsWith("jdbc:postgresql:")).isEmpty(),
                "--postgres begins with jdbc:postgresql:");
        requireOption(noticeDays >= 1, "--notice-days must be at least 1");
        requireOption(dueWithin >= 0, "--due-within must be at least 0");

        Problems problems = new Problems(Words.in(language.locale));
        InputValidator validator = InputValidator.create();
        Cohort people = TextFile.read(cohort, "cohort.csv", problems)
                .map(new CohortFile(validator, problems)::read)
                .orElse(Cohort.NOBODY);
        List<DatedAct> dated = TextFile.read(acts, "acts.csv", problems)
                .map(new ActsFile(validator, problems, people)::read)
                .orElse(List.of());
        Organisations bodies = besidePeople(organisations, "organisations.csv", problems)
                .map(new OrganisationsFile(validator, problems)::read)
                .orElseGet(() -> Organisations.none(problems.isEmpty()));
        KnownTies known = besidePeople(ties, "ties.csv", problems)
                .map(new TiesFile(validator, problems, people, bodies)::read)
                .orElse(KnownTies.NONE);
        List<DatedReportAct> reported = besidePeople(reports, "reports.csv", problems)
                .map(new ReportsFile(validator, problems, people, bodies)::read)
                .orElse(List.of());
        List<DatedEngagementAct> engaged = besidePeople(engagements, "engagements.csv", problems)
                .map(new EngagementsFile(validator, problems, people, bodies)::read)
                .orElse(List.of());
        if (!problems.isEmpty()) {
            problems.print(err);
            return BAD_INPUT;
        }
        requireOption(history.map(people.ids()::contains).orElse(true), "--history names nobody in the cohort");
        requireOption(erase.map(people.ids()::contains).orElse(true), "--erase names nobody in the cohort");

        try {
            playAndPrint(people, known, dated, reported, engaged);
            return PLAYED;
        } catch (UnusableException unusable) {
            err.println(unusable.in(Words.in(language.locale)));
            return BAD_INPUT;
        }
    }

    private void playAndPrint(
            Cohort people,
            KnownTies known,
            List<DatedAct> dated,
            List<DatedReportAct> reported,
            List<DatedEngagementAct> engaged)
            throws IOException {
        SecureRandom random = new SecureRandom();
        Optional<MasterKey> given = masterKey.map(MasterKeyFile::read);
        Policy policy = policy(noticeDays);
        try (RegistryFolder place = RegistryFolder.open(folder, Storage.name(postgres), fresh, random)) {
            boolean goesOn = place.isBegun();
            MasterKey master = given.isPresent() ? given.get() : masterKey(place, random);
            KeyVault keys = goesOn
                    ? FileKeyVault.open(place.keys(), random, master)
                    : FileKeyVault.create(place.keys(), random, master);
            try (PlayedList list = PlayedList.open(place.played());
                    Storage storage = postgres.map(Storage::postgres).orElseGet(() -> Storage.sqlite(place.data()))) {
                Registry registry =
                        Registry.open(around.apply(storage.store()), place.tenant(), keys, list, policy, random);
                if (!goesOn) {
                    place.begun();
                }
                Words words = Words.in(language.locale);
                out.println(words.text(goesOn ? "registry.goes-on" : "registry.begun", Storage.name(postgres), place));
                Progress progress = new Progress(dated.size() + reported.size() + engaged.size(), words, err);
                Playback playback = new Playback(Lifecycle.of(policy), registry, people);
                dated.forEach(act -> progress.after(() -> playback.play(act)));
                ReportPlayback reportPlayback =
                        new ReportPlayback(ReportLifecycle.of(policy, WorkCalendars.stateCouncil()), registry, known);
                reported.forEach(act -> progress.after(() -> reportPlayback.play(act)));
                EngagementPlayback engagementPlayback = new EngagementPlayback(policy, playback, known);
                engaged.forEach(act -> progress.after(() -> engagementPlayback.play(act)));
                new Printout(playback, reportPlayback, engagementPlayback, language.locale, out)
                        .print(on, dueWithin, history.map(PersonId::new), erased().map(PersonId::new));
                if (timelines.isPresent()) {
                    int written = new Timelines(playback, reportPlayback, language.locale).write(timelines.get());
                    out.println();
                    out.println(words.text("timeline.written", written, timelines.get()));
                }
            }
        }
    }

    private static MasterKey masterKey(RegistryFolder place, SecureRandom random) throws IOException {
        return place.isBegun() ? MasterKeyFile.read(place.masterKey()) : MasterKeyFile.make(place.masterKey(), random);
    }

    private Optional<String> erased() {
        return erase.or(() -> isBundled() ? Optional.of(DEMONSTRATION_OF_ERASURE) : Optional.empty());
    }

    private boolean isBundled() {
        return cohort.isEmpty() && acts.isEmpty();
    }

    /** A file of one's own, or the bundled one, which is about the bundled people. */
    private Optional<TextFile> besidePeople(Optional<Path> file, String bundled, Problems problems) {
        return file.isPresent() || isBundled() ? TextFile.read(file, bundled, problems) : Optional.empty();
    }

    /**
     * The Weihai Measures as they stand. They leave the length of the public notice to the authority, so a host has to
     * choose it: without the two calls of {@code choose} the policy cannot be built.
     */
    private static Policy policy(int noticeDays) {
        return WeihaiMeasures.policy()
                .choose(SupervisorParameters.NOTICE_LENGTH, noticeDays)
                .choose(SupervisorParameters.NOTICE_UNIT, DayUnit.CALENDAR_DAYS)
                .build();
    }

    private void requireOption(boolean condition, String message) {
        if (!condition) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    /** Chinese survives every locale of the machine, {@code LC_ALL=C} too. */
    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** The languages of the library. */
    private enum Language {
        EN(Locale.ENGLISH),
        ZH(Locale.SIMPLIFIED_CHINESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }
}
