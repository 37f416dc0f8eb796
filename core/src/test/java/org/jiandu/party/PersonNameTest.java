package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.party.PersonName.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonNameTest {
    private static final String RARE = Character.toString(0x2B5E0);

    private record Refused(String text, Problem problem) {}

    static List<Refused> refused() {
        return List.of(
                new Refused("", Problem.BLANK),
                new Refused(" \u3000", Problem.BLANK),
                new Refused("\t\n", Problem.BLANK),
                new Refused(RARE.repeat(51), Problem.TOO_LONG),
                new Refused("王\n明", Problem.CONTROL_CHARACTER),
                new Refused("王\u0000明", Problem.CONTROL_CHARACTER),
                new Refused("王\u2028明", Problem.CONTROL_CHARACTER),
                new Refused("王\u2029明", Problem.CONTROL_CHARACTER),
                new Refused("王\u200B明", Problem.CONTROL_CHARACTER),
                new Refused("\u202E王明", Problem.CONTROL_CHARACTER),
                new Refused(RARE.substring(0, 1), Problem.UNPAIRED_SURROGATE),
                new Refused("王" + RARE.substring(1), Problem.UNPAIRED_SURROGATE),
                new Refused("王\uFFFD", Problem.LOST_CHARACTER),
                new Refused(" 王明", Problem.SURROUNDING_SPACE),
                new Refused("王明 ", Problem.SURROUNDING_SPACE),
                new Refused("王明\u3000", Problem.SURROUNDING_SPACE),
                new Refused("\u00A0王明", Problem.SURROUNDING_SPACE));
    }

    @ParameterizedTest
    @CsvSource({
        "王明, 2, 王**",
        "欧阳娜, 3, 欧**",
        "阿卜杜拉·买买提, 8, 阿**",
        "Mary Ann O'Neill, 16, M**",
        "王\u3000明, 3, 王**",
        "ཚེ་རིང་།, 8, ཚ**",
        "王, 1, **"
    })
    void a_name_of_any_script_is_kept_as_it_is(String text, int length, String masked) {
        PersonName name = new PersonName(text);
        assertThat(PersonName.problemIn(text)).isEmpty();
        assertThat(name.value()).isEqualTo(text);
        assertThat(name.length()).isEqualTo(length);
        assertThat(name.masked()).isEqualTo(masked);
    }

    @Test
    void gb18030_a_rare_character_counts_as_one() {
        assertThat(RARE).hasSize(2);
        assertThat(new PersonName(RARE).length()).isEqualTo(1);
        assertThat(new PersonName(RARE + "明").masked()).isEqualTo(RARE + "**");
        assertThat(new PersonName(RARE.repeat(50)).length()).isEqualTo(50);
    }

    @Test
    void gb18030_a_character_younger_than_the_jdk_is_not_refused() {
        String newest = Character.toString(0x2EBF0);
        String privateUse = Character.toString(0xE86F);
        assertThat(PersonName.problemIn("王" + newest)).isEmpty();
        assertThat(PersonName.problemIn("王" + privateUse)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_text_that_is_no_name_is_refused_with_its_problem(Refused vector) {
        assertThat(PersonName.problemIn(vector.text)).contains(vector.problem);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName(vector.text))
                .withMessage(
                        "PersonName.value must be plain text of 1 to 50 characters: it " + vector.problem.reason());
    }

    @Test
    void every_problem_has_a_text_that_shows_it() {
        Set<Problem> shown = refused().stream().map(Refused::problem).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(Problem.class));
    }
}
