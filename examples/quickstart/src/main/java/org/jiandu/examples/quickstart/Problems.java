package org.jiandu.examples.quickstart;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with the input, collected before anything is played. */
final class Problems {
    /**
     * One thing that is wrong.
     *
     * @param file the name of the file
     * @param line the line, from 1
     * @param column the column by its name in the header, empty if the line as a whole is meant
     * @param reason why, in the language asked for; it never repeats a cell, which may hold a name or an ID number
     */
    record Problem(String file, int line, String column, String reason) {}

    private final Words words;
    private final List<Problem> problems = new ArrayList<>();

    Problems(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    void add(String file, int line, String column, String reason) {
        problems.add(new Problem(file, line, column, reason));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The problems file by file, each in the order of the lines. */
    List<Problem> list() {
        List<String> files = problems.stream().map(Problem::file).distinct().toList();
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparing(Problem::line))
                .toList();
    }

    void print(PrintStream err) {
        err.println(words.text("problems.title", problems.size()));
        TextTable table = new TextTable(16, 6, 18, 76).header(words.list("problems.columns"));
        for (Problem problem : list()) {
            table.row(problem.file(), String.valueOf(problem.line()), problem.column(), problem.reason());
        }
        table.print(err);
    }
}
