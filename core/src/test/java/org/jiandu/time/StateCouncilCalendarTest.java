package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built-in arrangements, against an independent library on every day. */
class StateCouncilCalendarTest {
    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final LocalDate SAT_2024_09_14 = LocalDate.of(2024, 9, 14);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final LocalDate FRI_2021_12_31 = LocalDate.of(2021, 12, 31);

    private static final WorkCalendar CALENDAR = WorkCalendars.stateCouncil();

    @Test
    void every_day_from_2022_to_2026_is_what_an_independent_library_says() {
        LocalDate first = LocalDate.of(2022, 1, 1);
        List<LocalDate> days = first.datesUntil(FRI_2027_01_01).toList();
        assertThat(days).hasSize(1826);
        for (LocalDate day : days) {
            DayKind kind = CALENDAR.dayOn(day).kind();
            assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isEqualTo(kind.isWorking());
            if (kind == DayKind.WEEKEND) {
                // That library also gives the name of a holiday to a weekend beside it.
                assertThat(kindInTyme(day).isWorking()).as("%s", day).isFalse();
            } else {
                assertThat(kind).as("%s", day).isEqualTo(kindInTyme(day));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days(int year, int workingDays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        int count =
                CALENDAR.workingDaysBetween(first, LocalDate.of(year, 12, 31)) + (CALENDAR.isWorkingDay(first) ? 1 : 0);
        assertThat(count).isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-01, 2022, http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm",
        "2022-12-31, 2023, http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
        "2023-10-07, 2023, http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm",
        "2024-02-18, 2024, https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
        "2025-10-08, 2025, https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
        "2026-02-14, 2026, https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
    })
    void a_special_day_names_the_notice_of_its_arrangement(LocalDate day, int year, String url) {
        Basis notice = CALENDAR.dayOn(day).notice().orElseThrow();
        assertThat(notice.reference()).isEqualTo(url);
        assertThat(notice.title().chinese()).isEqualTo("国务院办公厅关于" + year + "年部分节假日安排的通知");
        assertThat(notice.title().english()).endsWith(String.valueOf(year));
    }

    @Test
    void the_last_day_of_2022_is_new_years_day_of_the_notice_for_2023() {
        CalendarDay day = CALENDAR.dayOn(SAT_2022_12_31);
        assertThat(day.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(day.name().orElseThrow().chinese()).isEqualTo("元旦");
    }

    @Test
    void a_make_up_working_day_beats_the_weekend() {
        assertThat(SAT_2024_09_14.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(CALENDAR.isWorkingDay(SAT_2024_09_14)).isTrue();
        assertThat(CALENDAR.dayOn(SAT_2024_09_14).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
    }

    @Test
    void outside_its_years_it_answers_nothing() {
        assertThat(CALENDAR.coverage()).isEqualTo(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)));
        for (LocalDate day : List.of(FRI_2021_12_31, FRI_2027_01_01, LocalDate.MIN, LocalDate.MAX)) {
            assertThat(CALENDAR.covers(day)).isFalse();
            assertThatThrownBy(() -> CALENDAR.isWorkingDay(day))
                    .isInstanceOfSatisfying(OutsideCalendarException.class, e -> {
                        assertThat(e.date()).isEqualTo(day);
                        assertThat(e.coverage()).isEqualTo(CALENDAR.coverage());
                    });
            assertThatThrownBy(() -> CALENDAR.dayOn(day)).isInstanceOf(OutsideCalendarException.class);
            assertThatThrownBy(() -> CALENDAR.nextWorkingDay(day)).isInstanceOf(OutsideCalendarException.class);
            assertThatThrownBy(() -> CALENDAR.plusWorkingDays(day, 1)).isInstanceOf(OutsideCalendarException.class);
            assertThatThrownBy(() -> CALENDAR.workingDaysBetween(day, SAT_2024_09_14))
                    .isInstanceOf(OutsideCalendarException.class);
        }
    }

    @Test
    void its_version_names_the_last_year_and_the_contents() {
        assertThat(CALENDAR.id()).isEqualTo("cn-state-council");
        assertThat(CALENDAR.version()).matches("cn-state-council-2026-[0-9a-f]{12}");
    }

    @Test
    void every_year_keeps_the_limits_that_bound_unpublished_ones() {
        RestLimits limits = CALENDAR.limits();
        assertThat(limits).isEqualTo(RestLimits.china());
        assertThat(Completions.keeps(CALENDAR, limits)).isTrue();
        assertThat(Completions.keeps(CALENDAR, new RestLimits(9, 19, 8))).isTrue();
        assertThat(Completions.keeps(CALENDAR, new RestLimits(8, 19, 8))).isFalse();
        assertThat(Completions.keeps(CALENDAR, new RestLimits(9, 18, 8))).isFalse();
        assertThat(Completions.keeps(CALENDAR, new RestLimits(9, 19, 7))).isFalse();
    }

    private static DayKind kindInTyme(LocalDate day) {
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork() ? DayKind.MAKE_UP_WORKDAY : DayKind.HOLIDAY;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? DayKind.WORKDAY : DayKind.WEEKEND;
    }
}
