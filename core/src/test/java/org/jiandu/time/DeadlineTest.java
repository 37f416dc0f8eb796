package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiandu.time.DeadlineUnit.CALENDAR_DAYS;
import static org.jiandu.time.DeadlineUnit.MONTHS;
import static org.jiandu.time.DeadlineUnit.WORKING_DAYS;
import static org.jiandu.time.DeadlineUnit.YEARS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final LocalDate FRI_2024_01_12 = LocalDate.of(2024, 1, 12);
    private static final LocalDate SUN_2024_02_11 = LocalDate.of(2024, 2, 11);
    private static final LocalDate SUN_2024_02_18 = LocalDate.of(2024, 2, 18);
    private static final LocalDate TUE_2024_03_05 = LocalDate.of(2024, 3, 5);
    private static final LocalDate THU_2024_04_04 = LocalDate.of(2024, 4, 4);
    private static final LocalDate SUN_2024_04_07 = LocalDate.of(2024, 4, 7);
    private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    private static final WorkCalendar CALENDAR = WorkCalendars.stateCouncil();
    private static final DeadlineRule THIRTY_DAYS = DeadlineRule.of(30, CALENDAR_DAYS);
    private static final DeadlineRule THIRTY_WORKING_DAYS = DeadlineRule.of(30, WORKING_DAYS);
    private static final DeadlineLadder LADDER = new DeadlineLadder(5, 30);
    private static final Basis GROUND = Basis.of("a ground", "某依据", "test 2");

    @ParameterizedTest
    @CsvSource({
        // received, 30 days, rolled, 30 working days
        "2022-04-18, 2022-05-18, 2022-05-18, 2022-05-31",
        "2022-12-02, 2023-01-01, 2023-01-03, 2023-01-16",
        "2023-09-01, 2023-10-01, 2023-10-07, 2023-10-19",
        "2024-01-10, 2024-02-09, 2024-02-09, 2024-02-26",
        "2024-01-12, 2024-02-11, 2024-02-18, 2024-02-28",
        "2024-08-15, 2024-09-14, 2024-09-14, 2024-09-27",
        "2025-09-05, 2025-10-05, 2025-10-09, 2025-10-23",
        "2025-09-11, 2025-10-11, 2025-10-11, 2025-10-29",
        "2026-01-15, 2026-02-14, 2026-02-14, 2026-03-04",
        "2026-09-01, 2026-10-01, 2026-10-08, 2026-10-19",
    })
    void art12_thirty_days_from_receipt(LocalDate received, LocalDate last, LocalDate rolled, LocalDate working) {
        Deadline deadline = THIRTY_DAYS.from(received, CALENDAR);
        assertThat(deadline.rawLastDay()).contains(last);
        assertThat(deadline.dueDate()).isEqualTo(rolled);
        assertThat(THIRTY_DAYS.dueDate(received, CALENDAR)).isEqualTo(rolled);
        DeadlineRule unmoved = new DeadlineRule(30, CALENDAR_DAYS, FirstDay.NOT_COUNTED, Roll.NONE);
        assertThat(unmoved.dueDate(received, CALENDAR)).isEqualTo(last);
        assertThat(unmoved.from(received, CALENDAR).dueDate()).isEqualTo(last);
        assertThat(unmoved.from(received, CALENDAR).rolledOver()).isEmpty();
        assertThat(THIRTY_WORKING_DAYS.dueDate(received, CALENDAR)).isEqualTo(working);
        assertThat(THIRTY_WORKING_DAYS.from(received, CALENDAR).rawLastDay()).contains(working);
        assertThat(THIRTY_WORKING_DAYS.from(received, CALENDAR).dueDate()).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        // Civil Code 202: the corresponding day, or the end of a month without it
        "2024-01-31, 1, MONTHS, NOT_COUNTED, 2024-02-29",
        "2023-01-31, 1, MONTHS, NOT_COUNTED, 2023-02-28",
        "2024-02-29, 1, YEARS, NOT_COUNTED, 2025-02-28",
        "2024-04-18, 1, MONTHS, NOT_COUNTED, 2024-05-18",
        "2024-04-18, 1, MONTHS, COUNTED, 2024-05-17",
        "2024-01-31, 1, MONTHS, COUNTED, 2024-02-29",
        "2024-02-29, 1, YEARS, COUNTED, 2025-02-28",
        "2024-03-01, 1, CALENDAR_DAYS, NOT_COUNTED, 2024-03-02",
        "2024-03-01, 1, CALENDAR_DAYS, COUNTED, 2024-03-01",
        "2024-03-01, 1, WORKING_DAYS, COUNTED, 2024-03-01",
        "2024-03-02, 1, WORKING_DAYS, COUNTED, 2024-03-04",
        "2024-03-01, 1, WORKING_DAYS, NOT_COUNTED, 2024-03-04",
        "2021-12-31, 1, WORKING_DAYS, NOT_COUNTED, 2022-01-04",
    })
    void civil_code_201_and_202_the_last_day_by_count(
            LocalDate trigger, int amount, DeadlineUnit unit, FirstDay firstDay, LocalDate last) {
        DeadlineRule rule = new DeadlineRule(amount, unit, firstDay, Roll.NONE);
        assertThat(rule.dueDate(trigger, CALENDAR)).isEqualTo(last);
        assertThat(rule.from(trigger, CALENDAR).dueDate()).isEqualTo(last);
    }

    @Test
    void without_a_roll_days_months_and_years_need_no_calendar() {
        for (DeadlineUnit unit : List.of(CALENDAR_DAYS, MONTHS, YEARS)) {
            DeadlineRule rule = new DeadlineRule(3, unit, FirstDay.NOT_COUNTED, Roll.NONE);
            LocalDate far = LocalDate.of(2040, 5, 17);
            assertThat(rule.from(far, CALENDAR).dueDate()).isEqualTo(rule.dueDate(far, CALENDAR));
        }
    }

    @Test
    void it_names_each_day_it_rolled_over_and_the_notice() {
        Deadline deadline = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        assertThat(deadline.firstCountedDay()).isEqualTo(LocalDate.of(2024, 1, 13));
        assertThat(deadline.rawLastDay()).contains(SUN_2024_02_11);
        assertThat(deadline.rolledOver())
                .extracting(CalendarDay::date)
                .containsExactlyElementsOf(
                        SUN_2024_02_11.datesUntil(SUN_2024_02_18).toList());
        assertThat(deadline.rolledOver()).allSatisfy(day -> {
            assertThat(day.name().orElseThrow().chinese()).isEqualTo("春节");
            assertThat(day.notice().orElseThrow().reference()).contains("content_6911528");
        });
        assertThat(deadline.due()).isEqualTo(Due.exact(SUN_2024_02_18));
        assertThat(deadline.calendar().version()).startsWith("cn-state-council-2026-");
    }

    @Test
    void it_explains_itself_in_two_languages() {
        Deadline deadline = DeadlineRule.of(30, CALENDAR_DAYS)
                .from(LocalDate.of(2024, 3, 1), CALENDAR)
                .pausedBy(new Pause(DateRange.of(TUE_2024_03_05, TUE_2024_03_05), GROUND))
                .extendedBy(new Extension(3, CALENDAR_DAYS, GROUND));
        assertThat(deadline.explanation().stream().map(Messages.in(Locale.ENGLISH)::text))
                .containsExactly(
                        "It runs from the event of 2024-03-01.",
                        "The day of the event is not counted; counting starts on 2024-03-02.",
                        "Counted in calendar days: 30.",
                        "It stands still from 2024-03-05 to 2024-03-05: a ground.",
                        "Extended, in calendar days: 3, by a ground.",
                        "The last day by count is 2024-04-04.",
                        "2024-04-04 rests: Qingming Festival (Notice of the General Office of the State Council on the"
                                + " holidays of 2024).",
                        "2024-04-05 rests: Qingming Festival (Notice of the General Office of the State Council on the"
                                + " holidays of 2024).",
                        "2024-04-06 rests: Qingming Festival (Notice of the General Office of the State Council on the"
                                + " holidays of 2024).",
                        "Due on 2024-04-07.",
                        "Work calendar: " + CALENDAR.version() + ".");
        assertThat(deadline.explanation().stream().map(Messages.in(Locale.CHINESE)::text))
                .contains("事由发生当日不计入，自2024-03-02开始计算。", "2024-04-07到期。");
    }

    @Test
    void a_last_day_on_a_plain_weekend_says_so() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2022, 4, 21), CALENDAR);
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2022, 5, 23));
        assertThat(deadline.explanation().stream().map(Messages.in(Locale.ENGLISH)::text))
                .contains("2022-05-21 rests: weekend.", "2022-05-22 rests: weekend.");
    }

    @Test
    void a_pause_counts_on_the_raw_last_day_and_the_roll_comes_once() {
        // Rolled first and paused then, it would end a week later than it does.
        Deadline running = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        Deadline paused = running.pausedBy(new Pause(DateRange.of(FRI_2024_01_12, LocalDate.of(2024, 1, 16)), GROUND));
        assertThat(running.dueDate()).isEqualTo(SUN_2024_02_18);
        // The day of receipt is not counted anyway: four of the five paused days count.
        assertThat(paused.rawLastDay()).contains(LocalDate.of(2024, 2, 15));
        assertThat(paused.dueDate()).isEqualTo(SUN_2024_02_18);
    }

    @Test
    void a_pause_that_begins_after_the_raw_last_day_changes_nothing() {
        Deadline running = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        Pause late = new Pause(DateRange.from(SUN_2024_02_11.plusDays(1)), GROUND);
        assertThat(running.pausedBy(late).due()).isEqualTo(running.due());
        Pause onTheLastDay = new Pause(DateRange.of(SUN_2024_02_11, SUN_2024_02_11), GROUND);
        assertThat(running.pausedBy(onTheLastDay).rawLastDay()).contains(SUN_2024_02_11.plusDays(1));
    }

    @Test
    void two_pauses_on_the_same_days_take_them_out_once() {
        Pause first = new Pause(DateRange.of(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 20)), GROUND);
        Pause second = new Pause(DateRange.of(LocalDate.of(2024, 1, 18), LocalDate.of(2024, 1, 24)), GROUND);
        Deadline deadline =
                THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR).pausedBy(second).pausedBy(first);
        assertThat(deadline.pauses()).containsExactly(second, first);
        assertThat(deadline.rawLastDay()).contains(SUN_2024_02_11.plusDays(10));
    }

    @Test
    void two_pauses_apart_take_out_the_days_of_each_and_one_within_another_none_more() {
        Deadline running = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        Pause threeDays = new Pause(DateRange.of(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 1, 17)), GROUND);
        Pause twoDays = new Pause(DateRange.of(LocalDate.of(2024, 1, 22), LocalDate.of(2024, 1, 23)), GROUND);
        Pause tenDays = new Pause(DateRange.of(LocalDate.of(2024, 1, 14), LocalDate.of(2024, 1, 23)), GROUND);
        assertThat(running.pausedBy(threeDays).pausedBy(twoDays).rawLastDay()).contains(SUN_2024_02_11.plusDays(5));
        assertThat(running.pausedBy(tenDays).pausedBy(threeDays).rawLastDay()).contains(SUN_2024_02_11.plusDays(10));
    }

    @Test
    void an_open_pause_that_began_before_the_period_may_end_before_it() {
        Pause sinceNewYear = new Pause(DateRange.from(LocalDate.of(2024, 1, 2)), GROUND);
        Deadline deadline = DeadlineRule.of(10, CALENDAR_DAYS)
                .from(LocalDate.of(2024, 3, 1), CALENDAR)
                .pausedBy(sinceNewYear);
        assertThat(deadline.due()).isEqualTo(new Due(DueKind.SUSPENDED, LocalDate.of(2024, 3, 11), Optional.empty()));
        // It ends among the days of the Spring Festival, if it ends then.
        assertThat(THIRTY_DAYS
                        .from(FRI_2024_01_12, CALENDAR)
                        .pausedBy(sinceNewYear)
                        .rolledOver())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30})
    void an_open_pause_after_the_latest_day_in_an_unpublished_year_changes_nothing(int days) {
        // One day is latest by the longest run of rest days, thirty by the rest days of a year.
        Deadline running = DeadlineRule.of(days, WORKING_DAYS).from(THU_2026_12_31, CALENDAR);
        LocalDate latest = running.due().latest().orElseThrow();
        assertThat(running.pausedBy(new Pause(DateRange.from(latest.plusDays(1)), GROUND))
                        .due())
                .isEqualTo(running.due());
        assertThat(running.pausedBy(new Pause(DateRange.from(latest), GROUND))
                        .due()
                        .kind())
                .isEqualTo(DueKind.SUSPENDED);
    }

    @Test
    void while_a_pause_is_open_the_date_has_no_upper_bound() {
        Pause open = new Pause(DateRange.from(TUE_2024_03_05), GROUND);
        Deadline deadline = DeadlineRule.of(10, CALENDAR_DAYS)
                .from(LocalDate.of(2024, 3, 1), CALENDAR)
                .pausedBy(open);
        assertThat(deadline.due()).isEqualTo(new Due(DueKind.SUSPENDED, LocalDate.of(2024, 3, 12), Optional.empty()));
        assertThat(deadline.rawLastDay()).isEmpty();
        assertThatIllegalStateException().isThrownBy(deadline::dueDate);
        assertThat(deadline.stageOn(THU_2026_12_31, LADDER)).isEqualTo(DeadlineStage.NOT_DUE);
        assertThat(deadline.isOverdueOn(THU_2026_12_31)).isFalse();
        assertThat(deadline.explanation().stream().map(Messages.in(Locale.ENGLISH)::text))
                .contains(
                        "It stands still from 2024-03-05, without an end so far: a ground.",
                        "Suspended, because a pause has not ended: not due before 2024-03-12.");
        Deadline extended = deadline.extendedBy(new Extension(1, MONTHS, GROUND));
        assertThat(extended.due().kind()).isEqualTo(DueKind.SUSPENDED);
        assertThat(extended.due().earliest()).isEqualTo(LocalDate.of(2024, 4, 12));
        Deadline working = DeadlineRule.of(3, WORKING_DAYS)
                .from(LocalDate.of(2024, 3, 1), CALENDAR)
                .pausedBy(open);
        // 4 March, then the 5th is surely taken out: the 6th and the 7th at the earliest.
        assertThat(working.due()).isEqualTo(new Due(DueKind.SUSPENDED, LocalDate.of(2024, 3, 7), Optional.empty()));
    }

    @Test
    void extensions_count_from_the_raw_last_day_and_meet_later_pauses() {
        Deadline deadline = DeadlineRule.of(60, CALENDAR_DAYS)
                .from(LocalDate.of(2024, 3, 1), CALENDAR)
                .extendedBy(new Extension(30, CALENDAR_DAYS, GROUND));
        assertThat(deadline.rawLastDay()).contains(LocalDate.of(2024, 5, 30));
        Pause pause = new Pause(DateRange.of(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 24)), GROUND);
        assertThat(deadline.pausedBy(pause).rawLastDay()).contains(LocalDate.of(2024, 6, 4));
        assertThat(deadline.extendedBy(new Extension(2, WORKING_DAYS, GROUND)).dueDate())
                .isEqualTo(LocalDate.of(2024, 6, 3));
    }

    @Test
    void a_last_day_in_an_unpublished_year_is_provisional() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2026, 12, 2), CALENDAR);
        assertThat(deadline.isProvisional()).isTrue();
        assertThat(deadline.rawLastDay()).contains(FRI_2027_01_01);
        assertThat(deadline.due())
                .isEqualTo(new Due(DueKind.PROVISIONAL, FRI_2027_01_01, Optional.of(LocalDate.of(2027, 1, 11))));
        assertThat(deadline.due().date()).isEmpty();
        assertThatThrownBy(deadline::dueDate)
                .isInstanceOfSatisfying(
                        OutsideCalendarException.class,
                        e -> assertThat(e.date()).isEqualTo(FRI_2027_01_01));
        assertThatThrownBy(() -> THIRTY_DAYS.dueDate(LocalDate.of(2026, 12, 2), CALENDAR))
                .isInstanceOf(OutsideCalendarException.class);
        assertThat(deadline.explanation().stream().map(Messages.in(Locale.ENGLISH)::text))
                .contains("Provisional: due from 2027-01-01 to 2027-01-11, because the work calendar covers only"
                        + " 2022-01-01..2026-12-31.");
    }

    @Test
    void a_last_day_on_the_last_published_working_day_is_exact() {
        assertThat(THIRTY_DAYS.from(TUE_2026_12_01, CALENDAR).dueDate()).isEqualTo(THU_2026_12_31);
    }

    @Test
    void the_hosts_longest_run_moves_the_latest_day() {
        WorkCalendar cautious = CALENDAR.withLimits(new RestLimits(16, 27, 14));
        assertThat(THIRTY_DAYS.from(LocalDate.of(2026, 12, 2), cautious).due().latest())
                .contains(LocalDate.of(2027, 1, 17));
        assertThat(cautious.version()).isNotEqualTo(CALENDAR.version());
    }

    @Test
    void a_rest_run_that_began_in_the_published_days_is_counted_with_them() {
        WorkCalendar untilSunday =
                WorkCalendars.weekendsOnly(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 27)));
        Deadline deadline = DeadlineRule.of(1, CALENDAR_DAYS).from(LocalDate.of(2026, 12, 25), untilSunday);
        assertThat(deadline.due())
                .isEqualTo(new Due(
                        DueKind.PROVISIONAL, LocalDate.of(2026, 12, 28), Optional.of(LocalDate.of(2027, 1, 5))));
        assertThat(deadline.rolledOver()).hasSize(2);
        assertThatThrownBy(deadline::dueDate)
                .isInstanceOfSatisfying(
                        OutsideCalendarException.class,
                        e -> assertThat(e.date()).isEqualTo(LocalDate.of(2026, 12, 28)));
    }

    @Test
    void published_rest_days_right_before_the_period_shorten_the_longest_run_at_its_beginning() {
        LocalDate sun20261227 = LocalDate.of(2026, 12, 27);
        WorkCalendar untilSunday = WorkCalendars.weekendsOnly(DateRange.of(LocalDate.of(2026, 1, 1), sun20261227));
        Deadline deadline = DeadlineRule.of(1, WORKING_DAYS).from(sun20261227, untilSunday);
        // Ten days of rest from Saturday, 26 December, to Monday, 4 January.
        assertThat(deadline.due())
                .isEqualTo(new Due(
                        DueKind.PROVISIONAL, LocalDate.of(2026, 12, 28), Optional.of(LocalDate.of(2027, 1, 5))));
    }

    @Test
    void working_days_in_an_unpublished_year_have_bounds() {
        Deadline deadline = DeadlineRule.of(5, WORKING_DAYS).from(LocalDate.of(2026, 12, 30), CALENDAR);
        // One working day is certain. Then four days at once, or, with every run as long as it may be, the budget of
        // the
        // year spent first: 27 weekdays.
        assertThat(deadline.due())
                .isEqualTo(
                        new Due(DueKind.PROVISIONAL, LocalDate.of(2027, 1, 4), Optional.of(LocalDate.of(2027, 2, 12))));
        assertThat(deadline.rawLastDay()).isEmpty();
        assertThatThrownBy(deadline::dueDate).isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void a_working_day_that_the_longest_run_forces_may_fall_into_a_pause() {
        WorkCalendar untilFriday = WorkCalendars.weekendsOnly(
                        DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 25)))
                .withLimits(new RestLimits(3, 200, 0));
        LocalDate pausedMonday = LocalDate.of(2026, 12, 28);
        Deadline deadline = DeadlineRule.of(1, WORKING_DAYS)
                .from(LocalDate.of(2026, 12, 25), untilFriday)
                .pausedBy(new Pause(DateRange.of(pausedMonday, pausedMonday), GROUND));
        // Worked on the paused Monday, then three days of rest.
        assertThat(deadline.due())
                .isEqualTo(new Due(DueKind.PROVISIONAL, LocalDate.of(2026, 12, 29), Optional.of(FRI_2027_01_01)));
    }

    @Test
    void days_before_the_first_published_one_are_not_guessed_either() {
        Deadline deadline = DeadlineRule.of(1, CALENDAR_DAYS).from(LocalDate.of(2021, 12, 30), CALENDAR);
        assertThat(deadline.due())
                .isEqualTo(new Due(
                        DueKind.PROVISIONAL, LocalDate.of(2021, 12, 31), Optional.of(LocalDate.of(2022, 1, 4))));
        assertThatThrownBy(deadline::dueDate)
                .isInstanceOfSatisfying(
                        OutsideCalendarException.class,
                        e -> assertThat(e.date()).isEqualTo(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void an_extension_of_a_provisional_period_keeps_bounds() {
        Deadline deadline = DeadlineRule.of(5, WORKING_DAYS)
                .from(LocalDate.of(2026, 12, 30), CALENDAR)
                .extendedBy(new Extension(1, MONTHS, GROUND));
        assertThat(deadline.due().kind()).isEqualTo(DueKind.PROVISIONAL);
        assertThat(deadline.due().earliest()).isEqualTo(LocalDate.of(2027, 2, 4));
        assertThat(deadline.due().latest()).contains(LocalDate.of(2027, 3, 22));
    }

    @Test
    void what_is_extended_from_an_uncertain_day_stays_provisional_among_published_days() {
        LocalDate mon20220117 = LocalDate.of(2022, 1, 17);
        Deadline deadline = DeadlineRule.of(15, WORKING_DAYS)
                .from(LocalDate.of(2021, 12, 20), CALENDAR)
                .extendedBy(new Extension(10, CALENDAR_DAYS, GROUND));
        assertThat(CALENDAR.isWorkingDay(mon20220117)).isTrue();
        assertThat(deadline.due().kind()).isEqualTo(DueKind.PROVISIONAL);
        assertThat(deadline.due().earliest()).isEqualTo(mon20220117);
    }

    @Test
    void the_ladder_counts_from_the_due_date() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2024, 3, 5), CALENDAR);
        assertThat(deadline.rawLastDay()).contains(THU_2024_04_04);
        assertThat(deadline.dueDate()).isEqualTo(SUN_2024_04_07);
        assertThat(deadline.stageOn(SUN_2024_04_07.minusDays(6), LADDER)).isEqualTo(DeadlineStage.NOT_DUE);
        assertThat(deadline.stageOn(SUN_2024_04_07.minusDays(5), LADDER)).isEqualTo(DeadlineStage.DUE_SOON);
        assertThat(deadline.stageOn(SUN_2024_04_07, LADDER)).isEqualTo(DeadlineStage.DUE_SOON);
        assertThat(deadline.stageOn(SUN_2024_04_07.plusDays(1), LADDER)).isEqualTo(DeadlineStage.OVERDUE);
        assertThat(deadline.stageOn(SUN_2024_04_07.plusDays(30), LADDER)).isEqualTo(DeadlineStage.OVERDUE);
        assertThat(deadline.stageOn(SUN_2024_04_07.plusDays(31), LADDER)).isEqualTo(DeadlineStage.LONG_OVERDUE);
        assertThat(deadline.isOverdueOn(SUN_2024_04_07)).isFalse();
        assertThat(deadline.isOverdueOn(SUN_2024_04_07.plusDays(1))).isTrue();
    }

    @Test
    void a_provisional_deadline_warns_early_and_accuses_late() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2026, 12, 2), CALENDAR);
        assertThat(deadline.stageOn(FRI_2027_01_01.minusDays(6), LADDER)).isEqualTo(DeadlineStage.NOT_DUE);
        assertThat(deadline.stageOn(FRI_2027_01_01.minusDays(5), LADDER)).isEqualTo(DeadlineStage.DUE_SOON);
        assertThat(deadline.stageOn(LocalDate.of(2027, 1, 11), LADDER)).isEqualTo(DeadlineStage.DUE_SOON);
        assertThat(deadline.stageOn(LocalDate.of(2027, 1, 12), LADDER)).isEqualTo(DeadlineStage.OVERDUE);
    }

    @Test
    void a_notice_that_extends_a_holiday_while_the_deadline_runs_moves_it() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2026, 4, 5), CALENDAR);
        assertThat(deadline.rawLastDay()).contains(LocalDate.of(2026, 5, 5));
        assertThat(deadline.dueDate()).isEqualTo(LocalDate.of(2026, 5, 6));
        WorkCalendar amended = CalendarFile.parse("amendment", """
                        amend 2026
                        notice 关于延长2026年劳动节假期的通知 | Notice extending Labour Day 2026 | test 3
                        holiday 2026-05-06..2026-05-08 劳动节 | Labour Day
                        """, CALENDAR).calendarOrThrow();
        DeadlineChange change = deadline.recomputedUnder(amended);
        assertThat(change.isChanged()).isTrue();
        assertThat(change.before()).isEqualTo(deadline);
        // 9 May is a working Saturday.
        assertThat(change.after().dueDate()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(change.after().calendar().version()).isNotEqualTo(CALENDAR.version());
        assertThat(change.after().rolledOver())
                .last()
                .satisfies(day ->
                        assertThat(day.notice().orElseThrow().reference()).isEqualTo("test 3"));
    }

    @Test
    void the_publication_of_a_year_makes_a_provisional_deadline_exact() {
        Deadline deadline = THIRTY_DAYS.from(LocalDate.of(2026, 12, 2), CALENDAR);
        WorkCalendar extended = CalendarFile.parse("2027", """
                        year 2027
                        notice 某通知 | a notice | test 4
                        holiday 2027-01-01..2027-01-03 元旦 | New Year's Day
                        """, CALENDAR).calendarOrThrow();
        DeadlineChange change = deadline.recomputedUnder(extended);
        assertThat(change.isChanged()).isTrue();
        assertThat(change.after().dueDate()).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void an_amount_that_no_law_states_is_refused(int amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineRule.of(amount, MONTHS))
                .withMessageStartingWith("amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Extension(amount, MONTHS, GROUND))
                .withMessageStartingWith("amount");
    }

    @Test
    void the_largest_bounds_are_still_in_bounds() {
        assertThat(DeadlineRule.of(9999, MONTHS).amount()).isEqualTo(9999);
        assertThat(new Extension(9999, MONTHS, GROUND).amount()).isEqualTo(9999);
        assertThat(new DeadlineLadder(0, 1)).isEqualTo(new DeadlineLadder(0, 1));
        assertThat(new RestLimits(2, 0, 0)).isNotEqualTo(new RestLimits(2, 200, 104));
        assertThatIllegalArgumentException().isThrownBy(() -> new RestLimits(2, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RestLimits(2, 0, 105));
    }

    @Test
    void a_deadline_is_all_that_it_was_worked_out_of() {
        Deadline deadline = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        Pause pause = new Pause(DateRange.of(SUN_2024_02_11, SUN_2024_02_11), GROUND);
        Extension extension = new Extension(1, CALENDAR_DAYS, GROUND);
        assertThat(deadline.trigger()).isEqualTo(FRI_2024_01_12);
        assertThat(deadline.rule()).isEqualTo(THIRTY_DAYS);
        assertThat(deadline.extendedBy(extension).extensions()).containsExactly(extension);
        assertThat(deadline.isProvisional()).isFalse();
        assertThat(deadline.recomputedUnder(CALENDAR).isChanged()).isFalse();
        assertThat(deadline.toString()).contains("2024-01-12").contains(CALENDAR.version());
        Deadline same = THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR);
        assertThat(same).isEqualTo(deadline).hasSameHashCodeAs(deadline).isNotEqualTo("deadline");
        assertThat(List.of(
                        THIRTY_DAYS.from(FRI_2024_01_12.plusDays(1), CALENDAR),
                        DeadlineRule.of(31, CALENDAR_DAYS).from(FRI_2024_01_12, CALENDAR),
                        THIRTY_DAYS.from(FRI_2024_01_12, CALENDAR.withLimits(new RestLimits(9, 27, 14))),
                        deadline.pausedBy(pause),
                        deadline.extendedBy(extension)))
                .doesNotContain(deadline);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineLadder(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeadlineLadder(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RestLimits(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RestLimits(2, 201, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RestLimits(2, 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Basis.of("x", "y", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> THIRTY_DAYS.from(LocalDate.of(10_000, 1, 1), CALENDAR))
                .withMessageStartingWith("trigger");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(DueKind.EXACT, FRI_2027_01_01, Optional.of(FRI_2027_01_01.plusDays(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(DueKind.SUSPENDED, FRI_2027_01_01, Optional.of(FRI_2027_01_01)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(DueKind.PROVISIONAL, FRI_2027_01_01, Optional.of(THU_2026_12_31)));
    }
}
