package org.jiandu.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiandu.party.CreditCode;
import org.jiandu.party.PersonName;
import org.jiandu.party.ResidentId;
import org.junit.jupiter.api.Test;

class TextFilesTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH_WORD = Pattern.compile("[a-z]{2,}");

    private final Properties english = TextFiles.read(Locale.ENGLISH);
    private final Properties chinese = TextFiles.read(Locale.SIMPLIFIED_CHINESE);

    @Test
    void both_files_have_a_text_for_every_constraint_and_every_problem_and_no_other() {
        Set<String> keys = new TreeSet<>();
        Stream.of(CodePoints.class, ValidPersonName.class, ValidResidentId.class, ValidCreditCode.class)
                .forEach(constraint -> keys.add(constraint.getName() + ".message"));
        addProblems(keys, ValidPersonName.class, PersonName.Problem.values());
        addProblems(keys, ValidResidentId.class, ResidentId.Problem.values());
        addProblems(keys, ValidCreditCode.class, CreditCode.Problem.values());
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(keys);
        assertThat(new TreeSet<>(chinese.stringPropertyNames())).isEqualTo(keys);
    }

    @Test
    void the_english_texts_are_english_and_the_chinese_ones_chinese() {
        assertThat(english.values())
                .allSatisfy(text -> assertThat(text.toString())
                        .containsPattern(ENGLISH_WORD)
                        .doesNotContainPattern(HAN));
        assertThat(chinese.values())
                .allSatisfy(text -> assertThat(withoutPlaceholders(text.toString()))
                        .containsPattern(HAN)
                        .doesNotContainPattern(ENGLISH_WORD));
    }

    @Test
    void both_files_have_the_same_placeholders() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    private static void addProblems(Set<String> keys, Class<?> constraint, Enum<?>... problems) {
        Arrays.stream(problems).forEach(problem -> keys.add(constraint.getName() + "." + problem.name()));
    }

    private static String withoutPlaceholders(String text) {
        return text.replaceAll("\\{[a-z]+}", "");
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{[^}]*}").matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
