package org.jiandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that is published says what the code says. With {@code -Djiandu.regenerate=true} it is written anew. */
class SchemaTest {
    private static final Path FILE =
            Path.of("src", "main", "resources", "org", "jiandu", "document", "policy-1.schema.json");

    @Test
    void the_published_schema_is_what_the_code_says() throws IOException {
        if (Boolean.getBoolean("jiandu.regenerate")) {
            Files.writeString(FILE, PolicyFile.schema());
        }

        assertThat(FILE)
                .content()
                .as("the format changed: names that files have must stay; write the schema anew if no file breaks")
                .isEqualTo(PolicyFile.schema());
    }

    @Test
    void the_schema_is_one() {
        assertThat(Schemas.problemsOfTheSchema(PolicyFile.schema())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_files_of_the_weihai_measures_fit(Format format) {
        assertThat(Schemas.problems(Weihai.text(format), format)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: jiandu-policy -> format: policy",
                "version: 1 -> version: 2",
                "  id: weihai-2022 -> ",
                "promulgated-on: \"2022-04-18\" -> promulgated-on: \"2022-02-30\"",
                "first-day: \"2022-04-18\" -> first-day: 2022",
                "term.length: -> term.lenght:",
                "value: eve-of-anniversary -> value: EVE_OF_ANNIVERSARY",
                "      years: 2 -> ",
                "      years: 2 ->       years: -2",
                "source: text -> source: law",
                "source: text -> source: reading",
                "source: reading -> source: text",
                "article: 5 -> article: 0",
                "article: 5 -> artikle: 5",
                "article: 5 -> article: \"5\"",
                "    value: true -> ",
                "    value: true ->     value: yes",
                "value: full-term -> value: 1.5",
                "value: full-term -> value: full-terms",
                "kind: in-a-row -> kind: in-a-column",
                "times: 2 -> times: 0",
                "ground: leak -> grounds: leak",
                "      - diligence ->       - diligence\n      - diligence",
                "parameters: -> parameter:",
            })
    void what_the_schema_refuses_reading_refuses_too(String change) {
        String[] words = change.split("\\s?-> ?", 2);
        String text = Weihai.text(Format.YAML);
        int at = text.indexOf(words[0]);
        assertThat(at).isNotNegative();
        String broken = text.substring(0, at) + words[1] + text.substring(at + words[0].length());

        assertThat(Schemas.problems(broken, Format.YAML)).isNotEmpty();
        assertThat(PolicyFile.read("broken", broken, Format.YAML).problems()).isNotEmpty();
    }
}
