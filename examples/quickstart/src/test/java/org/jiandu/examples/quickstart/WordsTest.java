package org.jiandu.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT);
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(Words.BUNDLE, Locale.SIMPLIFIED_CHINESE);

    @Test
    void both_languages_have_the_same_keys_places_and_columns() {
        assertThat(CHINESE.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        // A key that the Chinese file lacks comes from the English one, and its text is then the same.
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ENGLISH.keySet()).allSatisfy(key -> {
            String english = ENGLISH.getString(key);
            String chinese = CHINESE.getString(key);
            assertThat(chinese).as(key).isNotEqualTo(english);
            assertThat(chinese.chars().filter(c -> c == '|').count())
                    .as(key)
                    .isEqualTo(english.chars().filter(c -> c == '|').count());
            assertThat(places(chinese)).as(key).isEqualTo(places(english));
        });
    }

    @Test
    void numbers_and_apostrophes_stay_as_they_are() {
        assertThat(Words.in(Locale.ENGLISH).text("fact.yuan", 12345)).isEqualTo("12345 yuan");
        assertThat(ENGLISH.keySet())
                .allSatisfy(key -> assertThat(ENGLISH.getString(key).replace("''", ""))
                        .as(key)
                        .doesNotContain("'"));
    }

    private static int places(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
