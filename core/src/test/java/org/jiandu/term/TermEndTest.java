package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiandu.term.TermEnd.CORRESPONDING_DAY;
import static org.jiandu.term.TermEnd.EVE_OF_ANNIVERSARY;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermEndTest {
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);
    private static final LocalDate THU_2024_02_29 = LocalDate.of(2024, 2, 29);

    private static final WalkedCalendar CALENDAR = new WalkedCalendar();

    @ParameterizedTest
    @CsvSource({
        // first day, eve of the anniversary, corresponding day
        "2022-04-18, 2024-04-17, 2024-04-18",
        "2024-06-01, 2026-05-31, 2026-06-01",
        "2024-02-29, 2026-02-28, 2026-02-28",
        "2022-03-01, 2024-02-29, 2024-03-01",
        "2023-02-28, 2025-02-27, 2025-02-28",
    })
    void art5_two_years_from_a_first_day_end_as_the_reading_says(LocalDate firstDay, LocalDate eve, LocalDate same) {
        assertThat(EVE_OF_ANNIVERSARY.lastDay(firstDay, Period.ofYears(2))).isEqualTo(eve);
        assertThat(CORRESPONDING_DAY.lastDay(firstDay, Period.ofYears(2))).isEqualTo(same);
    }

    @Test
    void five_years_from_new_year_end_on_new_years_eve() {
        assertThat(EVE_OF_ANNIVERSARY.lastDay(LocalDate.of(2025, 1, 1), Period.ofYears(5)))
                .isEqualTo(LocalDate.of(2029, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 12, 24, 36, 60})
    void its_last_day_follows_the_chosen_reading_for_every_start_date_1970_to_2100(int months) {
        Period length = Period.ofMonths(months);
        for (int start = 0; start < CALENDAR.daysUntil2100; start++) {
            LocalDate firstDay = LocalDate.ofEpochDay(start);
            // Plain comparisons: a million assertion objects would cost more than the walk.
            long eve = EVE_OF_ANNIVERSARY.lastDay(firstDay, length).toEpochDay();
            if (eve != CALENDAR.anniversary(start, months) - 1) {
                assertThat(eve).as("eve from %s", firstDay).isEqualTo(CALENDAR.anniversary(start, months) - 1);
            }
            long same = CORRESPONDING_DAY.lastDay(firstDay, length).toEpochDay();
            if (same != CALENDAR.correspondingDay(start, months)) {
                assertThat(same)
                        .as("corresponding day from %s", firstDay)
                        .isEqualTo(CALENDAR.correspondingDay(start, months));
            }
        }
        assertThat(LocalDate.ofEpochDay(CALENDAR.daysUntil2100)).isEqualTo(LocalDate.of(2101, 1, 1));
    }

    @Test
    void years_are_twelve_months() {
        for (LocalDate firstDay : List.of(MON_2022_04_18, THU_2024_02_29)) {
            for (TermEnd reading : TermEnd.values()) {
                assertThat(reading.lastDay(firstDay, Period.of(1, 12, 0)))
                        .isEqualTo(reading.lastDay(firstDay, Period.ofYears(2)));
            }
        }
    }

    @Test
    void a_term_of_thirty_days_holds_thirty_days_or_ends_thirty_days_after_the_first() {
        assertThat(EVE_OF_ANNIVERSARY.lastDay(MON_2022_04_18, Period.ofDays(30)))
                .isEqualTo(LocalDate.of(2022, 5, 17));
        assertThat(CORRESPONDING_DAY.lastDay(MON_2022_04_18, Period.ofDays(30))).isEqualTo(LocalDate.of(2022, 5, 18));
    }

    @Test
    void days_are_added_after_years_and_months() {
        assertThat(EVE_OF_ANNIVERSARY.lastDay(THU_2024_02_29, Period.of(2, 0, 3)))
                .isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(CORRESPONDING_DAY.lastDay(THU_2024_02_29, Period.of(2, 0, 3)))
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @EnumSource
    void a_length_of_nothing_or_less_is_refused(TermEnd reading) {
        for (Period length : List.of(Period.ZERO, Period.ofYears(-2), Period.of(2, 0, -1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reading.lastDay(MON_2022_04_18, length))
                    .withMessageStartingWith("length");
        }
    }
}
