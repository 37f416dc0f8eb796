package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.term.TermChaining.ANCHORED_ON_FIRST_TERM;
import static org.jiandu.term.TermChaining.OWN_FIRST_DAY;
import static org.jiandu.term.TermEnd.CORRESPONDING_DAY;
import static org.jiandu.term.TermEnd.EVE_OF_ANNIVERSARY;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermPlanTest {
    private static final LocalDate THU_1970_01_01 = LocalDate.of(1970, 1, 1);
    private static final LocalDate FRI_2100_12_31 = LocalDate.of(2100, 12, 31);
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);
    private static final Period TWO_YEARS = Period.ofYears(2);

    private static final TermPlan OWN = new TermPlan(TWO_YEARS, EVE_OF_ANNIVERSARY, OWN_FIRST_DAY);
    private static final TermPlan ANCHORED = new TermPlan(TWO_YEARS, EVE_OF_ANNIVERSARY, ANCHORED_ON_FIRST_TERM);

    @Test
    void art5_terms_from_29_february_show_the_two_ways_of_chaining() {
        assertThat(chain(OWN, THU_2024_02_29, 3))
                .extracting(Term::lastDay)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 29), LocalDate.of(2030, 2, 28));
        assertThat(chain(ANCHORED, THU_2024_02_29, 3))
                .extracting(Term::lastDay)
                .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2028, 2, 28), LocalDate.of(2030, 2, 28));
    }

    @Test
    void the_two_ways_of_chaining_differ_only_after_a_29_february_and_then_by_one_day() {
        List<LocalDate> different = new ArrayList<>();
        List<LocalDate> expected = new ArrayList<>();
        for (LocalDate day = THU_1970_01_01; !day.isAfter(FRI_2100_12_31); day = day.plusDays(1)) {
            LocalDate own = chain(OWN, day, 2).get(1).lastDay();
            LocalDate anchored = chain(ANCHORED, day, 2).get(1).lastDay();
            if (!own.equals(anchored)) {
                assertThat(own).isEqualTo(anchored.plusDays(1));
                different.add(day);
            }
            // Four years later there is a 29 February again, save in 2100.
            if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29 && day.getYear() != 2096) {
                expected.add(day);
            }
        }
        assertThat(different).isEqualTo(expected).hasSize(31);
    }

    @Test
    void consecutive_terms_tile_the_calendar_without_gap_or_overlap() {
        for (TermPlan plan : List.of(OWN, ANCHORED)) {
            for (int start = 0; start < 4 * 366; start++) {
                LocalDate firstDay = MON_2022_04_18.plusDays(start);
                List<Term> terms = chain(plan, firstDay, 3);
                int current = 0;
                LocalDate end = terms.get(2).lastDay();
                for (LocalDate day = firstDay; !day.isAfter(end); day = day.plusDays(1)) {
                    if (day.isAfter(terms.get(current).lastDay())) {
                        current++;
                    }
                    for (int i = 0; i < 3; i++) {
                        if (terms.get(i).contains(day) != (i == current)) {
                            assertThat(terms.get(i).contains(day))
                                    .as("%s in %s", day, terms)
                                    .isEqualTo(i == current);
                        }
                    }
                }
                assertThat(current).isEqualTo(2);
            }
        }
    }

    @Test
    void the_corresponding_day_adds_a_day_to_each_term_and_the_anchor_takes_it_back() {
        TermPlan own = new TermPlan(TWO_YEARS, CORRESPONDING_DAY, OWN_FIRST_DAY);
        TermPlan anchored = new TermPlan(TWO_YEARS, CORRESPONDING_DAY, ANCHORED_ON_FIRST_TERM);
        assertThat(chain(own, MON_2022_04_18, 3))
                .extracting(Term::lastDay)
                .containsExactly(LocalDate.of(2024, 4, 18), LocalDate.of(2026, 4, 19), LocalDate.of(2028, 4, 20));
        assertThat(chain(anchored, MON_2022_04_18, 3))
                .extracting(Term::lastDay)
                .containsExactly(LocalDate.of(2024, 4, 18), LocalDate.of(2026, 4, 18), LocalDate.of(2028, 4, 18));
    }

    @Test
    void after_a_gap_a_term_counts_from_its_own_first_day() {
        List<Term> run = chain(ANCHORED, THU_2024_02_29, 1);
        LocalDate aDayLate = LocalDate.of(2026, 3, 2);
        assertThat(ANCHORED.next(run, aDayLate)).isEqualTo(new Term(2, aDayLate, LocalDate.of(2028, 3, 1)));
    }

    @Test
    void the_anchor_is_the_first_term_after_the_last_gap() {
        // Two months from 30 December end on 28 February too, so only the missing 30 January tells.
        TermPlan monthly = new TermPlan(Period.ofMonths(1), EVE_OF_ANNIVERSARY, ANCHORED_ON_FIRST_TERM);
        Term beforeTheGap = monthly.first(1, LocalDate.of(2022, 12, 30));
        Term afterTheGap = monthly.next(List.of(beforeTheGap), LocalDate.of(2023, 1, 31));
        assertThat(beforeTheGap.lastDay()).isEqualTo(LocalDate.of(2023, 1, 29));
        assertThat(afterTheGap.lastDay()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(monthly.next(List.of(beforeTheGap, afterTheGap), LocalDate.of(2023, 3, 1)))
                .isEqualTo(new Term(3, LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 30)));
    }

    @Test
    void a_term_that_another_plan_made_is_no_anchor() {
        Term fiveYears = new Term(1, LocalDate.of(2020, 2, 29), LocalDate.of(2025, 2, 28));
        assertThat(ANCHORED.next(List.of(fiveYears), LocalDate.of(2025, 3, 1)))
                .isEqualTo(new Term(2, LocalDate.of(2025, 3, 1), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void the_anchor_is_the_first_term_that_this_plan_made() {
        Term fiveYears = new Term(1, LocalDate.of(2019, 3, 1), LocalDate.of(2024, 2, 28));
        List<Term> run = List.of(fiveYears, ANCHORED.next(List.of(fiveYears), THU_2024_02_29));
        assertThat(ANCHORED.next(run, LocalDate.of(2026, 3, 1)))
                .isEqualTo(new Term(3, LocalDate.of(2026, 3, 1), LocalDate.of(2028, 2, 28)));
    }

    @Test
    void a_term_that_starts_before_the_one_it_replaces_is_over_counts_from_its_own_first_day() {
        List<Term> run = chain(ANCHORED, THU_2024_02_29, 1);
        assertThat(ANCHORED.next(run, LocalDate.of(2025, 3, 1)))
                .isEqualTo(new Term(2, LocalDate.of(2025, 3, 1), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void nonsense_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OWN.next(List.of(), MON_2022_04_18))
                .withMessageContaining("run is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TermPlan(Period.ZERO, EVE_OF_ANNIVERSARY, OWN_FIRST_DAY))
                .withMessage("length is zero");
    }

    private static List<Term> chain(TermPlan plan, LocalDate firstDay, int terms) {
        List<Term> chain = new ArrayList<>(List.of(plan.first(1, firstDay)));
        while (chain.size() < terms) {
            chain.add(plan.next(chain, chain.get(chain.size() - 1).lastDay().plusDays(1)));
        }
        return chain;
    }
}
