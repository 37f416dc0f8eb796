package org.jiandu.examples.neighbours;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the same lives under the policies of Weihai and its neighbours and prints where they are lawful. */
@Command(
        name = "neighbours",
        usageHelpAutoWidth = true,
        description =
                "Plays the same lives under the policies of Weihai and its neighbours and prints, in Markdown, where"
                        + " they are lawful.",
        footer = {"", "Exit codes: 0 played; 2 bad options; 1 anything else."})
public final class Main implements Callable<Integer> {
    /** The folder of this example; Maven says where that is. */
    private static final Path FOLDER = Path.of(System.getProperty("neighbours.folder", "examples/neighbours"));

    private final Path folder;
    private final PrintStream out;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or zh. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.EN;

    @Option(names = "--help", usageHelp = true, description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    private Main(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Runs the program.
     *
     * @param arguments the options
     */
    public static void main(String... arguments) {
        int exitCode = run(FOLDER, utf8(System.out), utf8(System.err), arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs the program on streams of UTF-8. */
    static int run(Path folder, PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Main(folder, out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        new Printout(Places.in(folder), language.locale, out).print();
        return 0;
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** The languages of what is printed. */
    private enum Language {
        EN(Locale.ENGLISH),
        ZH(Locale.SIMPLIFIED_CHINESE);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }
}
