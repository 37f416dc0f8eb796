package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RenewalWindowTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate WED_2024_04_17 = LocalDate.of(2024, 4, 17);
    private static final Term TERM = new Term(1, MON_2022_04_18, WED_2024_04_17);

    @Test
    void art5_by_default_a_term_is_renewed_while_it_runs_and_not_after_it_lapsed() {
        RenewalWindow window = RenewalWindow.duringTerm();
        assertThat(window.opensOn(TERM)).isEqualTo(MON_2022_04_18);
        assertThat(window.closesOn(TERM)).isEqualTo(WED_2024_04_17);
        assertThat(window.contains(WED_2024_04_17, TERM)).isTrue();
        assertThat(window.contains(WED_2024_04_17.plusDays(1), TERM)).isFalse();
    }

    @Test
    void a_window_around_the_end_counts_from_the_last_day() {
        RenewalWindow window = RenewalWindow.around(Period.ofMonths(3), Period.ofDays(30));
        assertThat(window.opensOn(TERM)).isEqualTo(LocalDate.of(2024, 1, 17));
        assertThat(window.closesOn(TERM)).isEqualTo(LocalDate.of(2024, 5, 17));
    }

    @Test
    void a_window_longer_than_the_term_opens_with_it() {
        assertThat(RenewalWindow.around(Period.ofYears(3), Period.ZERO).opensOn(TERM))
                .isEqualTo(MON_2022_04_18);
    }

    @Test
    void a_negative_period_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenewalWindow.around(Period.ofDays(-1), Period.ZERO))
                .withMessageStartingWith("opensBeforeEnd");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenewalWindow.around(Period.ZERO, Period.ofDays(-1)))
                .withMessageStartingWith("closesAfterEnd");
    }
}
