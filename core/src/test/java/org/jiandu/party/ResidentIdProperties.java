package org.jiandu.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.party.ResidentId.Problem;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class ResidentIdProperties {
    @Provide
    Arbitrary<String> numbers() {
        return Samples.residentIds();
    }

    @Property
    void every_number_with_an_iso_7064_check_is_valid(@ForAll("numbers") String number) {
        assertThat(ResidentId.problemIn(number)).isEmpty();
    }

    @Property
    void any_single_changed_digit_is_detected(
            @ForAll("numbers") String number,
            @ForAll @IntRange(max = 17) int position,
            @ForAll @IntRange(max = 9) int digit) {
        char replaced = (char) ('0' + digit);
        if (number.charAt(position) != replaced) {
            String changed = number.substring(0, position) + replaced + number.substring(position + 1);
            assertThat(ResidentId.problemIn(changed)).isPresent();
        }
    }

    @Property
    void any_two_digits_changed_over_are_detected(
            @ForAll("numbers") String number, @ForAll @IntRange(max = 16) int position) {
        char first = number.charAt(position);
        char second = number.charAt(position + 1);
        if (first != second) {
            String changed = number.substring(0, position) + second + first + number.substring(position + 2);
            assertThat(ResidentId.problemIn(changed)).isPresent();
        }
    }

    @Property
    void of_the_eleven_check_characters_one_is_right(@ForAll("numbers") String number) {
        String front = number.substring(0, 17);
        assertThat("0123456789X"
                        .chars()
                        .filter(check ->
                                ResidentId.problemIn(front + (char) check).isEmpty()))
                .hasSize(1);
        assertThat(ResidentId.problemIn(front + "x")).contains(Problem.LOWER_CASE_X);
    }

    @Property
    void no_text_throws(@ForAll String text) {
        assertThat(ResidentId.problemIn(text).isEmpty())
                .isEqualTo(ResidentId.find(text).isPresent());
    }

    @Property
    void a_masked_number_shows_ten_characters_and_no_date_of_birth(@ForAll("numbers") String number) {
        String masked = ResidentId.parse(number).masked();
        assertThat(masked.chars().filter(c -> c != '*')).hasSize(10);
        assertThat(masked).isEqualTo(number.substring(0, 6) + "********" + number.substring(14));
    }
}
