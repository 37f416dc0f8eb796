package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunBreakTest {
    private static final LocalDate WED_2024_04_17 = LocalDate.of(2024, 4, 17);
    private static final TermLength TWO_YEARS = TermLength.of(Period.ofYears(2));
    private static final RunBreak AFTER_A_YEAR = RunBreak.after(Period.ofYears(1));

    @ParameterizedTest
    @CsvSource({
        // next first day, full term, any gap, never, after a year
        "2024-04-01, CONTINUES, CONTINUES, CONTINUES, CONTINUES",
        "2024-04-18, CONTINUES, CONTINUES, CONTINUES, CONTINUES",
        "2024-04-19, NEEDS_FINDING, BREAKS, CONTINUES, CONTINUES",
        "2025-04-17, NEEDS_FINDING, BREAKS, CONTINUES, CONTINUES",
        "2025-04-18, NEEDS_FINDING, BREAKS, CONTINUES, BREAKS",
        "2026-04-17, NEEDS_FINDING, BREAKS, CONTINUES, BREAKS",
        "2026-04-18, BREAKS, BREAKS, CONTINUES, BREAKS",
    })
    void art5_after_a_last_day_in_april_2024_each_reading_judges_the_next_first_day(
            LocalDate nextFirstDay, Gap fullTerm, Gap anyGap, Gap never, Gap afterAYear) {
        assertThat(RunBreak.FULL_TERM.judge(WED_2024_04_17, nextFirstDay, TWO_YEARS))
                .isEqualTo(fullTerm);
        assertThat(RunBreak.ANY_GAP.judge(WED_2024_04_17, nextFirstDay, TWO_YEARS))
                .isEqualTo(anyGap);
        assertThat(RunBreak.NEVER.judge(WED_2024_04_17, nextFirstDay, TWO_YEARS))
                .isEqualTo(never);
        assertThat(AFTER_A_YEAR.judge(WED_2024_04_17, nextFirstDay, TWO_YEARS)).isEqualTo(afterAYear);
    }

    @Test
    void two_years_out_of_office_after_28_february_end_with_a_leap_day_if_there_is_one() {
        // Out of office from 2022-03-01 to 2024-02-29, and from 2024-02-29 to 2026-02-28.
        assertThat(RunBreak.FULL_TERM.earliestBreak(LocalDate.of(2022, 2, 28), TWO_YEARS))
                .hasValue(LocalDate.of(2024, 3, 1));
        assertThat(RunBreak.FULL_TERM.earliestBreak(LocalDate.of(2024, 2, 28), TWO_YEARS))
                .hasValue(LocalDate.of(2026, 3, 1));
    }

    @Test
    void nonsense_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunBreak.after(Period.ZERO))
                .withMessage("shortest is zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunBreak(RunBreak.Kind.NEVER, TWO_YEARS.period()))
                .withMessageStartingWith("shortest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunBreak(RunBreak.Kind.AFTER, Optional.empty()))
                .withMessageStartingWith("shortest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunBreak.NEVER.judge(WED_2024_04_17, WED_2024_04_17, TermLength.of(Period.ZERO)))
                .withMessage("length is zero");
    }
}
