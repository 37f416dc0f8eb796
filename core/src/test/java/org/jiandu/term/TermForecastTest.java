package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jiandu.time.DateRange;
import org.junit.jupiter.api.Test;

class TermForecastTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    private static final TermPlan PLAN =
            new TermPlan(Period.ofYears(2), TermEnd.EVE_OF_ANNIVERSARY, TermChaining.OWN_FIRST_DAY);
    private static final TermPlan ANCHORED =
            new TermPlan(Period.ofYears(2), TermEnd.EVE_OF_ANNIVERSARY, TermChaining.ANCHORED_ON_FIRST_TERM);
    private static final TermLimit WEIHAI =
            new TermLimit(2, LimitMeaning.TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);

    @Test
    void art5_a_first_term_can_be_renewed_once_and_the_limit_is_reached_after_four_years() {
        List<Service> served = List.of(Service.full(PLAN.first(1, MON_2022_04_18)));
        assertThat(TermForecast.of(served, PLAN, WEIHAI))
                .hasValue(new TermForecast(new RunCount(1, 1, List.of()), 1, LocalDate.of(2026, 4, 17)));
    }

    @Test
    void art5_in_the_second_term_no_renewal_is_left() {
        Term first = PLAN.first(1, MON_2022_04_18);
        Term second = PLAN.next(List.of(first), LocalDate.of(2024, 4, 18));
        assertThat(TermForecast.of(List.of(Service.full(first), Service.full(second)), PLAN, WEIHAI))
                .hasValue(new TermForecast(new RunCount(2, 2, List.of()), 0, LocalDate.of(2026, 4, 17)));
    }

    @Test
    void an_undecided_gap_is_taken_to_continue_the_run_and_is_named() {
        Term first = PLAN.first(1, MON_2022_04_18);
        Term second = PLAN.next(List.of(first), LocalDate.of(2024, 5, 18));
        DateRange gap = DateRange.of(LocalDate.of(2024, 4, 18), LocalDate.of(2024, 5, 17));
        assertThat(TermForecast.of(List.of(Service.full(first), Service.full(second)), PLAN, WEIHAI))
                .hasValue(new TermForecast(new RunCount(1, 2, List.of(gap)), 0, LocalDate.of(2026, 5, 17)));
    }

    @Test
    void coming_terms_follow_the_plan_in_their_chaining() {
        List<Service> served = List.of(Service.full(PLAN.first(1, THU_2024_02_29)));
        assertThat(TermForecast.of(served, PLAN, WEIHAI).orElseThrow().limitReachedOn())
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(TermForecast.of(served, ANCHORED, WEIHAI).orElseThrow().limitReachedOn())
                .isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void a_term_cut_short_is_no_anchor_even_if_the_next_one_starts_when_it_would_have_ended() {
        TermPlan yearly =
                new TermPlan(Period.ofYears(1), TermEnd.EVE_OF_ANNIVERSARY, TermChaining.ANCHORED_ON_FIRST_TERM);
        TermLimit four = new TermLimit(4, LimitMeaning.TOTAL_TERMS, RunBreak.FULL_TERM, CutShort.COUNTS);
        Term first = yearly.first(1, THU_2024_02_29);
        Service later = Service.full(yearly.first(2, LocalDate.of(2025, 3, 1)));
        List<Service> cut = List.of(new Service(first, LocalDate.of(2024, 12, 31)), later);
        List<Service> full = List.of(Service.full(first), later);
        assertThat(TermForecast.of(cut, yearly, four).orElseThrow().limitReachedOn())
                .isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(TermForecast.of(full, yearly, four).orElseThrow().limitReachedOn())
                .isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void a_term_that_never_began_gives_no_forecast() {
        Service neverBegan = new Service(PLAN.first(1, MON_2022_04_18), MON_2022_04_18.minusDays(1));
        assertThat(TermForecast.of(List.of(), PLAN, WEIHAI)).isEmpty();
        assertThat(TermForecast.of(List.of(neverBegan), PLAN, WEIHAI)).isEmpty();
    }

    @Test
    void fewer_than_no_renewals_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermForecast(new RunCount(1, 1, List.of()), -1, MON_2022_04_18))
                .withMessageContaining("renewalsLeft -1");
    }
}
