package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.message.BilingualText;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate FRI_2024_09_13 = LocalDate.of(2024, 9, 13);
    private static final LocalDate SAT_2024_09_14 = LocalDate.of(2024, 9, 14);
    private static final LocalDate SUN_2024_09_15 = LocalDate.of(2024, 9, 15);
    private static final LocalDate MON_2024_09_16 = LocalDate.of(2024, 9, 16);
    private static final LocalDate WED_2024_09_18 = LocalDate.of(2024, 9, 18);
    private static final DateRange YEAR_2024 = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    private static final Basis NOTICE = Completions.NOTICE;
    private static final BilingualText NAME = Completions.HOLIDAY;

    @Test
    void a_weekends_only_calendar_rests_on_weekends_only() {
        WorkCalendar calendar = WorkCalendars.weekendsOnly(YEAR_2024);
        for (LocalDate day = YEAR_2024.firstDay(); YEAR_2024.contains(day); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(calendar.dayOn(day).kind()).as("%s", day).isEqualTo(weekend ? DayKind.WEEKEND : DayKind.WORKDAY);
        }
    }

    @Test
    void a_week_may_rest_on_other_days() {
        WorkCalendar calendar = WorkCalendar.builder("friday", YEAR_2024)
                .weekend(DayOfWeek.FRIDAY)
                .makeUpWorkday(FRI_2024_09_13, NOTICE)
                .build();
        assertThat(calendar.isWorkingDay(SAT_2024_09_14)).isTrue();
        assertThat(calendar.isWorkingDay(FRI_2024_09_13)).isTrue();
        assertThat(calendar.isWorkingDay(FRI_2024_09_13.plusDays(7))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("friday", YEAR_2024)
                        .weekend(DayOfWeek.FRIDAY)
                        .makeUpWorkday(SAT_2024_09_14, NOTICE)
                        .build())
                .withMessageContaining("2024-09-14");
    }

    @Test
    void closures_of_the_host_are_joined_without_losing_make_up_saturdays() {
        WorkCalendar closures = WorkCalendar.builder("closures", YEAR_2024)
                .weekend()
                .holiday(DateRange.of(WED_2024_09_18, WED_2024_09_18), NAME, NOTICE)
                .build();
        WorkCalendar joined = WorkCalendars.union("weihai", WorkCalendars.stateCouncil(), closures);
        assertThat(joined.coverage()).isEqualTo(YEAR_2024);
        assertThat(joined.dayOn(SAT_2024_09_14).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(joined.dayOn(SUN_2024_09_15).name().orElseThrow().english()).isEqualTo("Mid-Autumn Festival");
        assertThat(joined.dayOn(WED_2024_09_18).name()).contains(NAME);
        assertThat(joined.version()).startsWith("weihai-2024-");
        assertThat(joined.limits()).isEqualTo(new RestLimits(20, 54, 28));
    }

    @Test
    void a_weekend_of_the_other_calendar_beats_a_make_up_saturday() {
        WorkCalendar joined =
                WorkCalendars.union("both", WorkCalendars.stateCouncil(), WorkCalendars.weekendsOnly(YEAR_2024));
        assertThat(joined.dayOn(SAT_2024_09_14).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(joined.dayOn(SUN_2024_09_15).name().orElseThrow().english()).isEqualTo("Mid-Autumn Festival");
    }

    @Test
    void calendars_without_a_common_day_have_no_union() {
        WorkCalendar other =
                WorkCalendars.weekendsOnly(DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendars.union("none", WorkCalendars.stateCouncil(), other))
                .withMessageStartingWith("no day is covered by both");
    }

    @Test
    void questions_of_count() {
        WorkCalendar calendar = WorkCalendars.stateCouncil();
        assertThat(calendar.nextWorkingDay(SAT_2024_09_14)).isEqualTo(SAT_2024_09_14);
        assertThat(calendar.nextWorkingDay(SUN_2024_09_15)).isEqualTo(WED_2024_09_18);
        assertThat(calendar.plusWorkingDays(FRI_2024_09_13, 2)).isEqualTo(WED_2024_09_18);
        assertThat(calendar.workingDaysBetween(FRI_2024_09_13, WED_2024_09_18)).isEqualTo(2);
        assertThat(calendar.workingDaysBetween(MON_2024_09_16, MON_2024_09_16)).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysBetween(WED_2024_09_18, FRI_2024_09_13));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(FRI_2024_09_13, 0));
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2027-01-01");
        assertThatThrownBy(() -> calendar.plusWorkingDays(FRI_2024_09_13, Integer.MAX_VALUE))
                .isInstanceOf(DateTimeException.class);
    }

    @Test
    void nonsense_is_refused() {
        DateRange open = DateRange.from(LocalDate.of(2024, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendars.weekendsOnly(open))
                .withMessageContaining("coverage");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WorkCalendars.weekendsOnly(DateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1))))
                .withMessageContaining("300");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("", YEAR_2024))
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("two words", YEAR_2024))
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("x", YEAR_2024)
                        .holiday(DateRange.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 1)), NAME, NOTICE))
                .withMessageContaining("outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("x", YEAR_2024)
                        .makeUpWorkday(SAT_2024_09_14, NOTICE)
                        .holiday(DateRange.of(SAT_2024_09_14, SAT_2024_09_14), NAME, NOTICE))
                .withMessageContaining("before");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CalendarDay(SAT_2024_09_14, DayKind.HOLIDAY, Optional.empty(), Optional.of(NOTICE)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CalendarDay(SAT_2024_09_14, DayKind.WEEKEND, Optional.empty(), Optional.of(NOTICE)));
    }

    @Test
    void its_version_tells_two_calendars_apart_by_all_that_they_hold() {
        DateRange friday = DateRange.of(FRI_2024_09_13, FRI_2024_09_13);
        BilingualText other = new BilingualText("Another day", "另一日");
        WorkCalendar plain = WorkCalendar.builder("x", YEAR_2024).build();
        List<WorkCalendar> all = List.of(
                plain,
                WorkCalendar.builder("x", YEAR_2024).weekend().build(),
                WorkCalendar.builder("x", YEAR_2024).weekend(DayOfWeek.SUNDAY).build(),
                WorkCalendar.builder("x", YEAR_2024)
                        .limits(new RestLimits(9, 27, 14))
                        .build(),
                WorkCalendar.builder("x", YEAR_2024)
                        .holiday(friday, NAME, NOTICE)
                        .build(),
                WorkCalendar.builder("x", YEAR_2024)
                        .holiday(friday, other, NOTICE)
                        .build(),
                WorkCalendar.builder("x", YEAR_2024)
                        .holiday(friday, NAME, Basis.of("another notice", "另一通知", "x"))
                        .build());
        assertThat(all).extracting(WorkCalendar::version).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(calendar -> assertThat(calendar.version()).matches("x-2024-[0-9a-f]{12}"));
        assertThat(all.get(4)).isNotEqualTo(all.get(5)).isNotEqualTo("x");
        WorkCalendar again = WorkCalendar.builder("x", YEAR_2024).build();
        assertThat(again).isEqualTo(plain).hasSameHashCodeAs(plain).hasToString(plain.toString());
        assertThat(plain.toString()).isEqualTo(plain.version() + " (2024-01-01..2024-12-31)");
    }

    @Test
    void two_calendars_have_a_union_if_they_share_a_single_day() {
        LocalDate thursday_2026_12_31 = LocalDate.of(2026, 12, 31);
        WorkCalendar other = WorkCalendars.weekendsOnly(DateRange.of(thursday_2026_12_31, LocalDate.of(2027, 12, 31)));
        WorkCalendar union = WorkCalendars.union("one-day", other, WorkCalendars.stateCouncil());
        assertThat(union.coverage()).isEqualTo(DateRange.of(thursday_2026_12_31, thursday_2026_12_31));
    }

    @Test
    void a_make_up_working_day_lies_within_the_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkCalendar.builder("x", YEAR_2024).makeUpWorkday(LocalDate.of(2025, 1, 4), NOTICE))
                .withMessageContaining("outside");
    }

    @Test
    void a_calendar_made_does_not_change_with_its_builder() {
        WorkCalendar.Builder builder = WorkCalendar.builder("x", YEAR_2024);
        WorkCalendar before = builder.build();
        builder.weekend().holiday(DateRange.of(FRI_2024_09_13, FRI_2024_09_13), NAME, NOTICE);
        assertThat(before.isWorkingDay(FRI_2024_09_13)).isTrue();
        assertThat(before.isWorkingDay(SUN_2024_09_15)).isFalse();
        assertThat(before.dayOn(SUN_2024_09_15).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(builder.build().isWorkingDay(FRI_2024_09_13)).isFalse();
    }
}
