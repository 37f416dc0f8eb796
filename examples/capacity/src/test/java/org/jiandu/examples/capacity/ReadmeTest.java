package org.jiandu.examples.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void the_readme_lists_every_option() throws IOException {
        List<String> options = Pattern.compile("--[a-z-]+")
                .matcher(Run.of("--help").out())
                .results()
                .map(MatchResult::group)
                .filter(option -> !option.equals("--help"))
                .distinct()
                .toList();

        assertThat(options).contains("--folder");
        assertThat(Files.readString(Path.of("README.md")))
                .contains(options.stream().map(option -> "| `" + option).toList());
    }
}
