package org.jiandu.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiandu.measures.WeihaiMeasures.INSTRUMENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.supervisor.ActKind;
import org.jiandu.supervisor.SupervisorParameters;
import org.jiandu.verdict.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text that is not the one restated is told from it, with everything that rests on what has changed. An official text is
 * handed in with {@code -Djiandu.text=FILE}.
 */
class OfficialTextTest {
    private static final Path REVIEWED =
            Path.of("src", "test", "resources", "org", "jiandu", "measures", "weihai-2022-reviewed.properties");

    private static final String TEXT = """
            示例办法

            第一条 为了演示，制定本办法。

            第二条 演示人员应当：

            - （一）准时；
            - （二）讲道理，见第一条。

            第三条 本办法自公布之日起施行。
            """;

    private static final List<Article> ARTICLES = List.of(
            article(1, "7b054f800f04e701b69492b0f5f7e78fb9301633a3fc9484b6c5c449bb315774"),
            article(2, "f45e5078b5deac5ed71a0ab74422137bf23ad662511fe6d444b5d4600b0fb3be"),
            article(3, "a7f55afdbaf839e0c8204f6861c26a500faff2c53627416730793ebc8d2780a4"));

    static Stream<Arguments> texts() {
        return Stream.concat(
                Stream.of(Arguments.of("the example", TEXT, ARTICLES)),
                Optional.ofNullable(System.getProperty("jiandu.text")).stream()
                        .map(file -> Arguments.of(file, read(Path.of(file)), WeihaiMeasures.articles())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_is_the_one_that_was_restated(String name, String text, List<Article> articles) {
        assertThat(String.join("\n", OfficialText.changes(text, articles)))
                .as(name)
                .isEmpty();
    }

    @Test
    void white_space_line_ends_bullets_and_the_way_a_character_is_written_change_nothing() {
        for (String same : List.of(
                TEXT.replace("\n", "\r\n"),
                TEXT.replace("- ", ""),
                TEXT.replace("- ", "　　* "),
                TEXT.replace("第", "\u3000第"),
                TEXT.replace("演示人员", "演 示\n人\u00a0员"),
                TEXT.replace("理", "\uf9e4"),
                "第一章 总则\n" + TEXT + "\n\n")) {
            assertThat(OfficialText.changes(same, ARTICLES)).isEmpty();
        }
    }

    @Test
    void a_changed_article_is_named_with_its_clauses_and_all_that_carries_them() {
        assertThat(OfficialText.changes(TEXT.replace("准时", "守时"), ARTICLES))
                .hasSize(2)
                .satisfies(changes -> {
                    assertThat(changes.get(0)).startsWith("Art. 2 第二条 is another text");
                    assertThat(changes.get(1))
                            .isEqualTo(
                                    "  clause 2: rules 规则: `some.rule`; acts 行为: dismiss 解聘; parameters 参数: `term.length`");
                });
    }

    @Test
    void an_article_that_is_gone_and_one_that_is_new_are_named() {
        assertThat(OfficialText.changes(TEXT.replace("第三条", "第四条"), ARTICLES))
                .hasSize(3)
                .satisfies(changes -> {
                    assertThat(changes.get(0)).isEqualTo("Art. 3 第三条 is not in the text. On it rest:");
                    assertThat(changes.get(1)).startsWith("  clause 3: ");
                    assertThat(changes.get(2)).startsWith("第四条 is new");
                });
    }

    @Test
    void no_article_and_no_restatement_changes_without_being_read_again() {
        Map<String, String> reviewed = new HashMap<>(ClauseTests.properties(REVIEWED));
        List<String> unread = new ArrayList<>();
        for (Article article : WeihaiMeasures.articles()) {
            String number = String.valueOf(article.citation().article().orElseThrow());
            String reading = OfficialText.readingOf(article);
            if (!reading.equals(reviewed.remove(number))) {
                unread.add(number + "=" + reading);
            }
        }

        assertThat(reviewed).isEmpty();
        assertThat(String.join("\n", unread))
                .as("read these articles against their clauses, then write into " + REVIEWED)
                .isEmpty();
    }

    private static Article article(int number, String sha256) {
        return new Article(
                INSTRUMENT.article(number),
                sha256,
                List.of(Clause.builder()
                        .id(String.valueOf(number))
                        .kind(Clause.Kind.RULE)
                        .citation(INSTRUMENT.article(number))
                        .says("A rule.", "规则。")
                        .addRule(new RuleId("some.rule"))
                        .addAct(ActKind.DISMISS)
                        .addParameter(SupervisorParameters.TERM_LENGTH)
                        .build()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
