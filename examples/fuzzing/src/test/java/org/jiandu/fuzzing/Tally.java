package org.jiandu.fuzzing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * Counts what became of the inputs of a target. An exception that is not documented is no outcome and goes on to the fuzzer, and so is
 * an input that takes too long.
 */
public final class Tally {
    /** An input takes milliseconds; the first ones of a fuzzer more, while it instruments. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private static final Path REPORT = Inputs.PROJECT.resolve("examples/fuzzing/target/fuzzing.md");

    private final String target;
    private final Set<Class<?>> documented;
    private final NavigableMap<String, Long> outcomes = new TreeMap<>();

    /**
     * Begins with no input.
     *
     * @param target what reads
     * @param documented the exceptions that its Javadoc names
     */
    public Tally(String target, Class<?>... documented) {
        this.target = target;
        this.documented = Set.of(documented);
    }

    /**
     * Reads an input and counts what came of it.
     *
     * @param reading reads, and says in a word or two what came of it
     */
    public void count(ThrowingSupplier<String> reading) {
        String outcome;
        try {
            outcome = assertTimeoutPreemptively(LIMIT, reading);
        } catch (Exception e) {
            if (!documented.contains(e.getClass())) {
                throw e;
            }
            outcome = e.getClass().getSimpleName();
        }
        outcomes.merge(outcome, 1L, Long::sum);
    }

    /** Prints the counts, and puts them into the report, where those of the other targets stand. */
    public void report() throws IOException {
        long inputs = outcomes.values().stream().mapToLong(Long::longValue).sum();
        String line = "| " + target + " | " + inputs + " | "
                + String.join(
                        ", ",
                        outcomes.entrySet().stream()
                                .map(each -> each.getValue() + " " + each.getKey())
                                .toList())
                + " |";
        System.out.println(line);
        Map<String, String> lines = new TreeMap<>();
        if (Files.exists(REPORT)) {
            Files.readAllLines(REPORT).stream().skip(2).forEach(each -> lines.put(each.split(" \\| ", 2)[0], each));
        }
        lines.put(line.split(" \\| ", 2)[0], line);
        Files.writeString(
                REPORT,
                "| target | inputs | what became of them |\n|---|---|---|\n" + String.join("\n", lines.values())
                        + "\n");
    }
}
