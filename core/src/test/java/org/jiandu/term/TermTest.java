package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

class TermTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate WED_2024_04_17 = LocalDate.of(2024, 4, 17);
    private static final Term TWO_YEARS = new Term(1, MON_2022_04_18, WED_2024_04_17);

    @Test
    void the_days_left_are_those_counted_by_walking_to_the_last_day() {
        for (LocalDate day = MON_2022_04_18; !day.isAfter(WED_2024_04_17); day = day.plusDays(1)) {
            assertThat(TWO_YEARS.contains(day)).isTrue();
            assertThat(TWO_YEARS.daysLeftOn(day)).isEqualTo(OptionalLong.of(walk(day)));
        }
        assertThat(TWO_YEARS.daysLeftOn(WED_2024_04_17)).hasValue(0);
    }

    @Test
    void a_term_ends_within_as_many_days_as_are_left_and_no_fewer() {
        for (LocalDate day = MON_2022_04_18; !day.isAfter(WED_2024_04_17); day = day.plusDays(1)) {
            int left = walk(day);
            assertThat(TWO_YEARS.endsWithin(left, day)).isTrue();
            assertThat(TWO_YEARS.endsWithin(Integer.MAX_VALUE, day)).isTrue();
            if (left > 0) {
                assertThat(TWO_YEARS.endsWithin(left - 1, day)).isFalse();
            }
        }
    }

    @Test
    void outside_the_term_no_days_are_left_and_nothing_is_about_to_end() {
        for (LocalDate day : new LocalDate[] {MON_2022_04_18.minusDays(1), WED_2024_04_17.plusDays(1)}) {
            assertThat(TWO_YEARS.contains(day)).isFalse();
            assertThat(TWO_YEARS.daysLeftOn(day)).isEmpty();
            assertThat(TWO_YEARS.endsWithin(Integer.MAX_VALUE, day)).isFalse();
        }
    }

    @Test
    void its_range_is_its_days() {
        assertThat(TWO_YEARS.range()).isEqualTo(DateRange.of(MON_2022_04_18, WED_2024_04_17));
    }

    @Test
    void nonsense_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(0, MON_2022_04_18, WED_2024_04_17))
                .withMessageContaining("ordinal 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(1, WED_2024_04_17, MON_2022_04_18))
                .withMessageContaining("2022-04-18")
                .withMessageContaining("2024-04-17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_YEARS.endsWithin(-1, MON_2022_04_18))
                .withMessageContaining("days -1");
    }

    private static int walk(LocalDate day) {
        int steps = 0;
        for (LocalDate d = day; !d.equals(WED_2024_04_17); d = d.plusDays(1)) {
            steps++;
        }
        return steps;
    }
}
