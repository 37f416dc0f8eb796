package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiandu.party.CreditCode.Problem;
import org.jiandu.party.CreditCode.Strictness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditCodeTest {
    private record Vector(String code, boolean whole, boolean organisation) {}

    private record Malformed(String code, Problem problem) {}

    static List<Vector> wellFormed() {
        return List.of(
                new Vector("91110000101623741K", true, true),
                new Vector("911101066976941872", true, true),
                new Vector("91350100M000100Y43", true, true),
                // Made up with regard to the check of the whole code alone.
                new Vector("113710000043570003", true, false),
                new Vector("31371000MD0000001K", true, false),
                // Said to be the code of an existing firm.
                new Vector("91350211M0000XUF46", false, true),
                // An invented example.
                new Vector("91310115MA1H8R7C6D", false, false));
    }

    static List<Malformed> malformed() {
        return List.of(
                new Malformed("", Problem.LENGTH),
                new Malformed("91110000101623741", Problem.LENGTH),
                new Malformed("91110000101623741K ", Problem.LENGTH),
                new Malformed("91110000101623741k", Problem.LOWER_CASE),
                new Malformed("a1110000101623741K", Problem.LOWER_CASE),
                new Malformed("z1110000101623741K", Problem.LOWER_CASE),
                new Malformed("9111000010162374IK", Problem.CHARACTER),
                new Malformed("91110000-01623741K", Problem.CHARACTER),
                new Malformed("9111000010162374１K", Problem.CHARACTER),
                new Malformed("91A10000101623741K", Problem.REGION),
                new Malformed("9111000A101623741K", Problem.REGION));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void gb32100_strict_needs_both_checks(Vector vector) {
        boolean accepted = vector.whole && vector.organisation;
        Optional<Problem> problem = CreditCode.problemIn(vector.code, Strictness.STRICT);
        assertThat(problem.isEmpty()).isEqualTo(accepted);
        assertThat(CreditCode.find(vector.code, Strictness.STRICT).isPresent()).isEqualTo(accepted);
        if (accepted) {
            assertThat(CreditCode.parseStrict(vector.code).value()).isEqualTo(vector.code);
        } else {
            assertThat(problem).contains(vector.whole ? Problem.ORGANISATION_CHECK : Problem.CHECK_CHARACTER);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CreditCode.parseStrict(vector.code))
                    .withMessageStartingWith("CreditCode.value has a check character");
        }
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void gb32100_lenient_needs_one_check_and_tells_which(Vector vector) {
        Optional<CreditCode> found = CreditCode.find(vector.code, Strictness.LENIENT);
        assertThat(found.isPresent()).isEqualTo(vector.whole || vector.organisation);
        if (found.isPresent()) {
            assertThat(CreditCode.problemIn(vector.code, Strictness.LENIENT)).isEmpty();
            assertThat(found).contains(CreditCode.parseLenient(vector.code));
            assertThat(found.get().hasValidCheck()).isEqualTo(vector.whole);
            assertThat(found.get().hasValidOrganisationCheck()).isEqualTo(vector.organisation);
            assertThat(found.get()).hasToString(vector.code);
        } else {
            assertThat(CreditCode.problemIn(vector.code, Strictness.LENIENT)).contains(Problem.CHECK_CHARACTER);
            assertThatIllegalArgumentException().isThrownBy(() -> CreditCode.parseLenient(vector.code));
        }
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void gb32100_a_malformed_code_is_refused_at_both_levels(Malformed vector) {
        for (Strictness strictness : Strictness.values()) {
            assertThat(CreditCode.problemIn(vector.code, strictness)).contains(vector.problem);
            assertThat(CreditCode.find(vector.code, strictness)).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(vector.code));
    }

    @Test
    void gb32100_a_sum_that_is_a_multiple_of_31_has_the_check_character_0() {
        assertThat(CreditCode.parseLenient("000000000000000000").hasValidCheck())
                .isTrue();
    }

    @Test
    void every_problem_has_a_code_that_shows_it() {
        Set<Problem> shown = malformed().stream().map(Malformed::problem).collect(Collectors.toSet());
        wellFormed()
                .forEach(vector -> Arrays.stream(Strictness.values())
                        .forEach(level ->
                                CreditCode.problemIn(vector.code, level).ifPresent(shown::add)));
        assertThat(shown).isEqualTo(EnumSet.allOf(Problem.class));
    }
}
