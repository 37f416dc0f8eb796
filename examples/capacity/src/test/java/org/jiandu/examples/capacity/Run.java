package org.jiandu.examples.capacity;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiandu.persistence.RecordStore;

/** One run of the example, caught. */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        return of(UnaryOperator.identity(), arguments);
    }

    static Run of(UnaryOperator<RecordStore> around, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(printer(out), printer(err), around, arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run in(Path folder, UnaryOperator<RecordStore> around, String... arguments) {
        return of(
                around,
                Stream.concat(Stream.of("--folder", folder.toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    /** The cells of the row with a name. */
    List<String> row(String name) {
        return out.lines()
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .filter(cells -> !cells.isEmpty() && cells.get(0).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name + " in " + out));
    }

    /** The number in a cell of the row with a name. */
    int number(String name, int cell) {
        return Integer.parseInt(row(name).get(cell).replace(",", ""));
    }

    private static PrintStream printer(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
