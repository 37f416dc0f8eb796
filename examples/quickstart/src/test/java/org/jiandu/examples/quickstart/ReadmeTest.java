package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiandu.engagement.MatterActKind;
import org.jiandu.engagement.ParticipationActKind;
import org.jiandu.report.ReportActKind;
import org.jiandu.supervisor.ActKind;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_readme_lists_every_act_with_its_columns() throws IOException {
        List<String> expected = Stream.of(
                        Stream.of(ActKind.values()).map(kind -> row(kind, ActsFile.needs(kind))),
                        Stream.of(ReportActKind.values()).map(kind -> row(kind, ReportsFile.needs(kind))),
                        Stream.of(MatterActKind.values()).map(kind -> row(kind, EngagementsFile.needs(kind))),
                        Stream.of(ParticipationActKind.values()).map(kind -> row(kind, EngagementsFile.needs(kind))))
                .<String>flatMap(rows -> rows)
                .toList();

        assertThat(Files.readAllLines(Path.of("README.md")))
                .as("the tables of acts in README.md should be:%n%s", String.join("\n", expected))
                .containsSubsequence(expected);
    }

    @Test
    void the_readme_lists_every_option() throws IOException {
        List<String> options = Pattern.compile("--[a-z-]+")
                .matcher(Run.again("--help").out())
                .results()
                .map(MatchResult::group)
                .filter(option -> !option.equals("--help"))
                .distinct()
                .toList();

        assertThat(options).contains("--folder");
        assertThat(Files.readString(Path.of("README.md")))
                .contains(options.stream().map(option -> "| `" + option).toList());
    }

    private static String row(Enum<?> kind, Needs needs) {
        return "| `" + Column.wordOf(kind) + "` | " + names(needs.required()) + " | " + names(needs.optional()) + " |";
    }

    private static String names(List<Column<?>> columns) {
        return columns.stream()
                .map(Column::name)
                .collect(Collectors.joining("`, `", "`", "`"))
                .replace("`found`, `foundNot`, `decidedBy`, `because`", "*findings*")
                .replace("`credit`, `occupation`, `record`, `recordDecidedOn`, `recordReleasedOn`", "*circumstances*")
                .replace("`persons`, `organisations`, `unknownParty`", "*parties*")
                .replace("``", "");
    }
}
