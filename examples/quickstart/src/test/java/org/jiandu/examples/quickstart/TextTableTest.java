package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void a_chinese_character_takes_two_places_and_a_rare_one_too() {
        assertThat(TextTable.width("p-01 王**")).isEqualTo(9);
        assertThat(TextTable.width("𠮷**")).isEqualTo(4);
        assertThat(TextTable.width("第七条第（一）项，、。")).isEqualTo(22);
    }

    @Test
    void columns_stay_aligned() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TextTable(8, 4, 4)
                .header("姓名", "a", "b")
                .row("𠮷**", "x", "y")
                .row("王小明与李小红", "x", "y")
                .print(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "  姓名      a     b",
                        "  ────────  ────  ────",
                        "  𠮷**      x     y",
                        "  王小明与  x     y",
                        "  李小红");
    }

    @Test
    void lines_break_at_spaces_and_beside_chinese_characters_but_not_inside_a_date_or_a_rare_character() {
        assertThat(TextTable.wrap("from 2024-02-29 on", 10)).containsExactly("from", "2024-02-29", "on");
        assertThat(TextTable.wrap("𠮷𠮷𠮷", 4)).containsExactly("𠮷𠮷", "𠮷");
        assertThat(TextTable.wrap("已于2024-02-29公布", 11)).containsExactly("已于", "2024-02-29", "公布");
        assertThat(TextTable.wrap("监督（一），完", 8)).containsExactly("监督", "（一），", "完");
        assertThat(TextTable.wrap("renewal.window", 8)).containsExactly("renewal.window");
        assertThat(TextTable.wrap("", 8)).containsExactly("");
    }
}
