package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.party.ResidentId.Problem;
import org.jiandu.party.ResidentId.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {
    private static final List<Map.Entry<String, Problem>> INVALID = List.of(
            Map.entry("110105194912310021", Problem.CHECK_CHARACTER),
            Map.entry("371002189002300015", Problem.BIRTH_DATE),
            Map.entry("371002189013010010", Problem.BIRTH_DATE),
            Map.entry("371002189000010010", Problem.BIRTH_DATE),
            Map.entry("371002190002290010", Problem.BIRTH_DATE),
            Map.entry("37108318880229004x", Problem.LOWER_CASE_X),
            Map.entry("371002900307001", Problem.OLD_FIFTEEN_DIGITS),
            Map.entry("37100290030700X", Problem.LENGTH),
            Map.entry("", Problem.LENGTH),
            Map.entry("37100218900307001", Problem.LENGTH),
            Map.entry("3710021890030700122", Problem.LENGTH),
            Map.entry(" 371002189003070012", Problem.LENGTH),
            Map.entry("3710021890030700X2", Problem.FORMAT),
            Map.entry("-71002189003070012", Problem.FORMAT),
            Map.entry("37100218900307001A", Problem.FORMAT),
            Map.entry("37100218900307001 ", Problem.FORMAT),
            Map.entry("37100218900307001２", Problem.FORMAT),
            Map.entry("３71002189003070012", Problem.FORMAT));

    static List<Map.Entry<String, Problem>> invalid() {
        return INVALID;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "371002189003070012",
                "371002189003070020",
                "37108318880229004X"
            })
    void gb11643_a_valid_number_is_read_as_it_stands(String number) {
        assertThat(ResidentId.problemIn(number)).isEmpty();
        assertThat(ResidentId.parse(number).value()).isEqualTo(number);
        assertThat(ResidentId.find(CharBuffer.wrap(number))).contains(new ResidentId(number));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void gb11643_an_invalid_number_is_refused_with_its_problem(Map.Entry<String, Problem> vector) {
        String number = vector.getKey();
        assertThat(ResidentId.problemIn(number)).contains(vector.getValue());
        assertThat(ResidentId.find(number)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResidentId.parse(number))
                .withMessageStartingWith("ResidentId.value ")
                .satisfies(
                        refusal -> assertThat(refusal.getMessage()).doesNotContain(number.isEmpty() ? "\"" : number));
    }

    @Test
    void every_problem_has_a_number_that_shows_it() {
        Set<Problem> shown = INVALID.stream().map(Map.Entry::getValue).collect(Collectors.toSet());
        assertThat(shown).isEqualTo(EnumSet.allOf(Problem.class));
    }

    @Test
    void a_region_on_no_list_is_not_refused() {
        assertThat(ResidentId.problemIn("999999189003070013")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "371002189003070012, 371002, 1890-03-07, MALE, 371002********0012",
        "371002189003070020, 371002, 1890-03-07, FEMALE, 371002********0020",
        "37108318880229004X, 371083, 1888-02-29, FEMALE, 371083********004X"
    })
    void gb11643_the_parts_of_a_number(String number, String region, LocalDate birth, Sex sex, String masked) {
        ResidentId id = ResidentId.parse(number);
        assertThat(id.regionCode()).isEqualTo(region);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.masked()).isEqualTo(masked).isEqualTo(id.toString());
    }
}
