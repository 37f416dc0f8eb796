package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.term.LimitAnswer.ALLOWED;
import static org.jiandu.term.LimitAnswer.EXCEEDED;
import static org.jiandu.term.LimitAnswer.NEEDS_FINDING;
import static org.jiandu.term.LimitMeaning.RENEWALS_AFTER_FIRST;
import static org.jiandu.term.LimitMeaning.TOTAL_TERMS;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

class TermLimitTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate THU_2024_04_18 = LocalDate.of(2024, 4, 18);
    private static final LocalDate TUE_2025_04_15 = LocalDate.of(2025, 4, 15);
    private static final LocalDate SAT_2026_04_18 = LocalDate.of(2026, 4, 18);
    private static final LocalDate TUE_2028_04_18 = LocalDate.of(2028, 4, 18);
    private static final TermLength TWO_YEARS = TermLength.of(Period.ofYears(2));

    private static final TermLimit WEIHAI = new TermLimit(2, TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);

    private static final Service FIRST = full(1, MON_2022_04_18);
    private static final Service SECOND = full(2, THU_2024_04_18);

    @Test
    void art5_a_first_and_a_second_term_are_within_the_limit() {
        assertThat(WEIHAI.allows(List.of(), MON_2022_04_18, TWO_YEARS)).isEqualTo(ALLOWED);
        assertThat(WEIHAI.allows(List.of(FIRST), THU_2024_04_18, TWO_YEARS)).isEqualTo(ALLOWED);
    }

    @Test
    void art5_a_third_consecutive_term_is_one_too_many_until_a_full_term_out_of_office() {
        List<Service> two = List.of(FIRST, SECOND);
        assertThat(WEIHAI.allows(two, SAT_2026_04_18, TWO_YEARS)).isEqualTo(EXCEEDED);
        assertThat(WEIHAI.allows(two, SAT_2026_04_18.plusDays(1), TWO_YEARS)).isEqualTo(NEEDS_FINDING);
        assertThat(WEIHAI.allows(two, TUE_2028_04_18.minusDays(1), TWO_YEARS)).isEqualTo(NEEDS_FINDING);
        assertThat(WEIHAI.allows(two, TUE_2028_04_18, TWO_YEARS)).isEqualTo(ALLOWED);
        assertThat(WEIHAI.earliestAllowed(two, TWO_YEARS)).hasValue(TUE_2028_04_18);
    }

    @Test
    void art5_the_literal_reading_grants_a_first_term_and_two_renewals() {
        TermLimit literal = new TermLimit(2, RENEWALS_AFTER_FIRST, RunBreak.FULL_TERM, CutShort.COUNTS);
        assertThat(literal.maximumTerms()).isEqualTo(3);
        assertThat(literal.allows(List.of(FIRST, SECOND), SAT_2026_04_18, TWO_YEARS))
                .isEqualTo(ALLOWED);
        assertThat(literal.allows(List.of(FIRST, SECOND, full(3, SAT_2026_04_18)), TUE_2028_04_18, TWO_YEARS))
                .isEqualTo(EXCEEDED);
    }

    @Test
    void art5_a_finding_decides_a_gap_that_the_reading_leaves_open() {
        List<Service> two = List.of(FIRST, SECOND);
        LocalDate afterAYear = LocalDate.of(2027, 4, 18);
        assertThat(WEIHAI.count(two, afterAYear, TWO_YEARS))
                .isEqualTo(new RunCount(0, 2, List.of(DateRange.of(SAT_2026_04_18, LocalDate.of(2027, 4, 17)))));
        assertThat(WEIHAI.allows(two, afterAYear, TWO_YEARS, Optional.of(true))).isEqualTo(ALLOWED);
        assertThat(WEIHAI.allows(two, afterAYear, TWO_YEARS, Optional.of(false)))
                .isEqualTo(EXCEEDED);
    }

    @Test
    void art5_a_finding_overrides_nothing_that_the_dates_decide() {
        List<Service> two = List.of(FIRST, SECOND);
        assertThat(WEIHAI.allows(two, SAT_2026_04_18, TWO_YEARS, Optional.of(true)))
                .isEqualTo(EXCEEDED);
        assertThat(WEIHAI.allows(two, TUE_2028_04_18, TWO_YEARS, Optional.of(false)))
                .isEqualTo(ALLOWED);
    }

    @Test
    void art5_no_finding_is_asked_for_where_the_limit_is_kept_either_way() {
        LocalDate aMonthLate = LocalDate.of(2024, 5, 18);
        assertThat(WEIHAI.count(List.of(FIRST), THU_2024_04_18, TWO_YEARS).isCertain())
                .isTrue();
        assertThat(WEIHAI.count(List.of(FIRST), aMonthLate, TWO_YEARS).isCertain())
                .isFalse();
        assertThat(WEIHAI.allows(List.of(FIRST), aMonthLate, TWO_YEARS)).isEqualTo(ALLOWED);
    }

    @Test
    void art5_an_undecided_gap_between_the_first_two_terms_comes_up_before_the_third() {
        LocalDate aMonthLate = LocalDate.of(2024, 5, 18);
        List<Service> two = List.of(FIRST, full(2, aMonthLate));
        LocalDate third = LocalDate.of(2026, 5, 18);
        assertThat(WEIHAI.count(two, third, TWO_YEARS))
                .isEqualTo(new RunCount(1, 2, List.of(DateRange.of(THU_2024_04_18, aMonthLate.minusDays(1)))));
        assertThat(WEIHAI.allows(two, third, TWO_YEARS)).isEqualTo(NEEDS_FINDING);
        assertThat(WEIHAI.earliestAllowed(two, TWO_YEARS)).hasValue(LocalDate.of(2028, 5, 18));
    }

    @Test
    void art5_a_term_cut_short_counts_unless_the_policy_says_otherwise() {
        List<Service> two = List.of(FIRST, new Service(SECOND.term(), TUE_2025_04_15));
        LocalDate nextDay = TUE_2025_04_15.plusDays(1);
        assertThat(WEIHAI.allows(two, nextDay, TWO_YEARS)).isEqualTo(EXCEEDED);
        assertThat(WEIHAI.earliestAllowed(two, TWO_YEARS)).hasValue(LocalDate.of(2027, 4, 16));

        TermLimit lenient = new TermLimit(2, TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.DOES_NOT_COUNT);
        assertThat(lenient.allows(two, nextDay, TWO_YEARS)).isEqualTo(ALLOWED);
        assertThat(lenient.count(two, nextDay, TWO_YEARS)).isEqualTo(new RunCount(1, 1, List.of()));
    }

    @Test
    void art5_a_term_that_never_began_neither_counts_nor_fills_a_gap() {
        Service neverBegan = new Service(full(3, TUE_2028_04_18).term(), TUE_2028_04_18.minusDays(1));
        List<Service> served = List.of(FIRST, SECOND, neverBegan);
        assertThat(WEIHAI.count(served, TUE_2028_04_18, TWO_YEARS)).isEqualTo(new RunCount(0, 0, List.of()));
        assertThat(WEIHAI.earliestAllowed(served, TWO_YEARS)).hasValue(TUE_2028_04_18);
    }

    @Test
    void where_terms_count_for_life_no_wait_is_long_enough() {
        TermLimit forLife = new TermLimit(2, TOTAL_TERMS, RunBreak.NEVER, CutShort.COUNTS);
        assertThat(forLife.earliestAllowed(List.of(FIRST), TWO_YEARS)).hasValue(THU_2024_04_18);
        assertThat(forLife.earliestAllowed(List.of(FIRST, SECOND), TWO_YEARS)).isEmpty();
    }

    @Test
    void a_term_asked_about_inside_the_running_one_continues_its_run() {
        assertThat(WEIHAI.allows(List.of(FIRST, SECOND), TUE_2025_04_15, TWO_YEARS))
                .isEqualTo(EXCEEDED);
    }

    @Test
    void nonsense_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermLimit(0, TOTAL_TERMS, RunBreak.NEVER, CutShort.COUNTS))
                .withMessageContaining("count 0");
        assertThat(new TermLimit(0, RENEWALS_AFTER_FIRST, RunBreak.NEVER, CutShort.COUNTS).maximumTerms())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEIHAI.allows(List.of(SECOND, FIRST), SAT_2026_04_18, TWO_YEARS))
                .withMessageContaining("out of order")
                .withMessageContaining("2022-04-18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEIHAI.earliestAllowed(List.of(), TWO_YEARS))
                .withMessageContaining("served");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEIHAI.allows(List.of(), MON_2022_04_18, TermLength.of(Period.ZERO)))
                .withMessage("length is zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Service(FIRST.term(), THU_2024_04_18))
                .withMessageContaining("lastDayServed 2024-04-18");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Service(FIRST.term(), LocalDate.of(2022, 4, 16)))
                .withMessageContaining("lastDayServed 2022-04-16");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunCount(-1, 0, List.of(FIRST.term().range())))
                .withMessageStartingWith("atLeast -1 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunCount(2, 1, List.of(FIRST.term().range())))
                .withMessageStartingWith("atLeast 2 is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RunCount(1, 2, List.of()))
                .withMessageContaining("undecidedGaps is empty");
    }

    private static Service full(int ordinal, LocalDate firstDay) {
        return Service.full(
                new Term(ordinal, firstDay, TermEnd.EVE_OF_ANNIVERSARY.lastDay(firstDay, Period.ofYears(2))));
    }
}
