package org.jiandu.examples.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.examples.neighbours.Neighbours.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintoutTest {
    @Test
    void the_readme_shows_the_lives_and_a_place_as_they_are_printed() throws IOException {
        String printed = printed();
        String lives = printed.substring(0, printed.indexOf("\n### What the rules"));
        String lastPlace = printed.substring(printed.indexOf("**Shandong commerce 2023**\n"));

        assertThat(Files.readString(Path.of("README.md"))).contains(lives).contains(lastPlace);
    }

    @Test
    void each_place_has_a_life_that_is_lawful_there_and_not_in_weihai_and_the_reverse() {
        for (int column = 1; column <= 4; column++) {
            assertThat(answers(column))
                    .contains("**lawful**")
                    .anyMatch(answer -> answer.startsWith("**") && answer.contains("`"));
        }
    }

    @Test
    void in_chinese_nothing_is_english_but_the_names_of_rules() {
        String chinese = printed("--lang", "zh").replaceAll("`[a-z.-]+`", "").replaceAll("[0-9-]+", "");

        assertThat(chinese).contains("揭阳", "第五条", "全文", "续聘").doesNotContainPattern("[A-Za-z]");
    }

    private static List<String> answers(int column) {
        return printed()
                .lines()
                .takeWhile(line -> !line.startsWith("Bold"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split(" \\| ", -1)[column + 1].replace(" |", ""))
                .toList();
    }
}
