package org.jiandu.examples.quickstart;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file whose first line names the columns. Blank cells count as empty, cells left out at the end of a line
 * too; lines that begin with {@code #} are comments. Every problem is reported and the rest is read on.
 */
final class CsvTable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .get();

    private final TextFile file;
    private final List<Column<?>> required;
    private final List<Column<?>> columns;
    private final Problems problems;

    CsvTable(TextFile file, List<Column<?>> required, List<Column<?>> optional, Problems problems) {
        this.file = file;
        this.required = required;
        this.columns = Stream.concat(required.stream(), optional.stream()).toList();
        this.problems = problems;
    }

    /** The rows, whether or not they are sound. */
    List<CsvRow> read() {
        List<CsvRow> rows = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = FORMAT.parse(new StringReader(file.text()))) {
            List<String> header = List.of();
            for (CSVRecord csv : parser) {
                line = firstLineOf(csv, parser);
                if (header.isEmpty()) {
                    header = csv.toList();
                    checkHeader(header, line);
                } else {
                    rows.add(row(csv, header, line));
                }
            }
            if (header.isEmpty()) {
                report(1, "", "file.empty");
            }
        } catch (IOException | UncheckedIOException malformed) {
            report(line + 1, "", "file.malformed");
        }
        return rows;
    }

    private void checkHeader(List<String> header, int line) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < header.size(); index++) {
            String name = header.get(index);
            if (!seen.add(name)) {
                report(line, shown(name, index), "header.twice");
            } else if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                report(line, shown(name, index), "header.unknown");
            }
        }
        missing(header).forEach(name -> report(line, name, "header.missing"));
    }

    private Set<String> missing(List<String> header) {
        return required.stream()
                .map(Column::name)
                .filter(name -> !header.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private CsvRow row(CSVRecord csv, List<String> header, int line) {
        Map<String, String> cells = new HashMap<>();
        for (int index = 0; index < Math.min(csv.size(), header.size()); index++) {
            if (!csv.get(index).isBlank()) {
                cells.put(header.get(index), csv.get(index));
            }
        }
        CsvRow row = new CsvRow(file.name(), line, missing(header), cells, problems);
        if (csv.size() > header.size()) {
            row.report("", "row.too-long", csv.size(), header.size());
        }
        columns.forEach(row::check);
        return row;
    }

    /** The name of a column; its number if the header is perhaps no header, but the first line of people. */
    private static String shown(String name, int index) {
        return name.matches("[A-Za-z][A-Za-z _-]{0,29}") ? name : String.valueOf(index + 1);
    }

    private void report(int line, String column, String key) {
        problems.add(file.name(), line, column, problems.words().text(key));
    }

    /** The parser knows the last line of a record; a quoted cell may have line breaks in it. */
    private static int firstLineOf(CSVRecord csv, CSVParser parser) {
        long breaks =
                csv.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
        return Math.toIntExact(parser.getCurrentLineNumber() - breaks);
    }
}
