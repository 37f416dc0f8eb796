package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.supervisor.ActKind;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_readme_lists_every_act_with_its_columns() throws IOException {
        List<String> expected = Stream.of(ActKind.values()).map(ReadmeTest::row).toList();

        assertThat(Files.readAllLines(Path.of("README.md")))
                .as("the table of acts in README.md should be:%n%s", String.join("\n", expected))
                .containsSubsequence(expected);
    }

    private static String row(ActKind kind) {
        ActsFile.Needs needs = ActsFile.needs(kind);
        return "| `" + Column.wordOf(kind) + "` | " + names(needs.required()) + " | " + names(needs.optional()) + " |";
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream()
                .map(Column::name)
                .collect(Collectors.joining("`, `", "`", "`"))
                .replace("`found`, `foundNot`, `decidedBy`, `because`", "*findings*")
                .replace("`credit`, `occupation`, `record`, `recordDecidedOn`, `recordReleasedOn`", "*circumstances*")
                .replace("``", "");
    }
}
