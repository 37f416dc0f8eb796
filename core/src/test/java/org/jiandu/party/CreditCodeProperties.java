package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.party.CreditCode.Strictness;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class CreditCodeProperties {
    @Provide
    Arbitrary<String> codes() {
        return Samples.creditCodes();
    }

    @Property
    void a_code_with_both_checks_passes_both_levels(@ForAll("codes") String code) {
        assertThat(CreditCode.problemIn(code, Strictness.STRICT)).isEmpty();
        assertThat(CreditCode.problemIn(code, Strictness.LENIENT)).isEmpty();
    }

    @Property
    void any_single_changed_character_fails_the_check_of_the_whole_code(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int position,
            @ForAll @IntRange(max = 30) int character) {
        char replaced = Samples.CREDIT_ALPHABET.charAt(character);
        if (code.charAt(position) != replaced) {
            String changed = code.substring(0, position) + replaced + code.substring(position + 1);
            assertThat(CreditCode.problemIn(changed, Strictness.STRICT)).isPresent();
            CreditCode.find(changed, Strictness.LENIENT)
                    .ifPresent(lenient -> assertThat(lenient.hasValidCheck()).isFalse());
        }
    }

    @Property
    void any_single_changed_digit_of_the_organisation_code_is_detected_at_both_levels(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 8, max = 16) int position,
            @ForAll @IntRange(max = 9) int digit) {
        char replaced = (char) ('0' + digit);
        if (Character.isDigit(code.charAt(position)) && code.charAt(position) != replaced) {
            String changed = code.substring(0, position) + replaced + code.substring(position + 1);
            assertThat(CreditCode.find(changed, Strictness.LENIENT)).isEmpty();
        }
    }

    @Property
    void any_two_neighbours_changed_over_are_detected(
            @ForAll("codes") String code, @ForAll @IntRange(max = 16) int position) {
        char first = code.charAt(position);
        char second = code.charAt(position + 1);
        if (first != second) {
            String changed = code.substring(0, position) + second + first + code.substring(position + 2);
            assertThat(CreditCode.problemIn(changed, Strictness.STRICT)).isPresent();
        }
    }
}
