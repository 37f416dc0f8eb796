package org.jiandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of clauses in core's README points to code and tests that exist. */
class ClausesTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void every_clause_carried_points_to_code_and_to_a_test() throws IOException {
        Set<String> code = classesUnder("src/main/java");
        Set<String> tests = classesUnder("src/test/java");

        assertThat(rows()).hasSizeGreaterThan(30).allSatisfy(row -> {
            List<String> cells = List.of(row.split("\\|", -1));
            assertThat(names(cells.get(4))).as(row).isNotEmpty().isSubsetOf(code);
            assertThat(names(cells.get(5))).as(row).isNotEmpty().isSubsetOf(tests);
        });
    }

    @Test
    void every_article_carried_is_in_the_table() throws IOException {
        Set<String> articles =
                rows().stream().map(row -> row.split("[| ]+", -1)[1]).collect(Collectors.toSet());

        assertThat(articles)
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
                        "18");
    }

    private static List<String> rows() throws IOException {
        String readme = Files.readString(README);
        String table =
                readme.substring(readme.indexOf("<!-- clauses:begin -->"), readme.indexOf("<!-- clauses:end -->"));
        return table.lines().filter(line -> line.startsWith("|")).skip(2).toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Set<String> classesUnder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
