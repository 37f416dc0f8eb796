package org.jiandu.examples.quickstart;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiandu.input.InputValidator;
import org.jspecify.annotations.Nullable;

/** One line of a CSV file. It reports what is wrong with itself and knows whether anything was. */
final class CsvRow {
    private final String file;
    private final int line;
    private final Set<String> reported;
    private final Map<String, String> cells;
    private final Problems problems;
    private boolean sound = true;

    /** A row; the columns that were reported with the header are not reported again. */
    CsvRow(String file, int line, Set<String> reported, Map<String, String> cells, Problems problems) {
        this.file = file;
        this.line = line;
        this.reported = reported;
        this.cells = cells;
        this.problems = problems;
    }

    int line() {
        return line;
    }

    /** What the line says but in some columns, in whichever order its cells stand. */
    String without(Column<?>... left) {
        Map<String, String> said = new TreeMap<>(cells);
        for (Column<?> column : left) {
            said.remove(column.name());
        }
        return said.toString();
    }

    boolean isSound() {
        return sound;
    }

    boolean has(Column<?> column) {
        return cells.containsKey(column.name());
    }

    boolean hasAll(Collection<Column<?>> columns) {
        return columns.stream().allMatch(this::has);
    }

    /** The cell as it is written, for the validator, to which an absent value is a null. */
    @Nullable
    String raw(Column<?> column) {
        return cells.get(column.name());
    }

    /** The value of the cell; empty if the cell is empty or cannot be read. */
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable(cells.get(column.name())).flatMap(column.reader());
    }

    /** The value of a cell that a sound row has. */
    <T> T get(Column<T> column) {
        return find(column).orElseThrow();
    }

    /** Reports a cell that cannot be read. */
    void check(Column<?> column) {
        if (has(column) && find(column).isEmpty()) {
            report(column.name(), column.complaint(), String.join(", ", column.allowed()));
        }
    }

    /** Reports a cell that is empty. */
    void require(Column<?> column) {
        if (!has(column)) {
            report(column.name(), "cell.missing");
        }
    }

    /** Reports cells that are filled in and mean nothing in this row. */
    void refuse(Collection<? extends Column<?>> columns) {
        columns.stream().filter(this::has).forEach(column -> report(column.name(), "cell.unused"));
    }

    /** Reports what the constraints of Jakarta Validation say of a form whose properties are named as the columns. */
    void validate(Object form, InputValidator validator) {
        validator.check(form, problems.words().locale()).forEach(problem -> add(problem.path(), problem.message()));
    }

    void report(String column, String key, Object... arguments) {
        add(column, problems.words().text(key, arguments));
    }

    private void add(String column, String reason) {
        sound = false;
        if (!reported.contains(column)) {
            problems.add(file, line, column, reason);
        }
    }
}
