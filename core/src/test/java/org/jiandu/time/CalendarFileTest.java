package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiandu.message.Messages;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    private static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);
    private static final LocalDate FRI_2027_10_01 = LocalDate.of(2027, 10, 1);
    private static final LocalDate FRI_2027_10_08 = LocalDate.of(2027, 10, 8);
    private static final LocalDate SAT_2027_10_09 = LocalDate.of(2027, 10, 9);
    private static final LocalDate SUN_2027_10_10 = LocalDate.of(2027, 10, 10);

    private static final WorkCalendar BASE = WorkCalendars.stateCouncil();
    private static final String NOTICE = "notice 某通知 | a notice | https://example.invalid/notice";

    @Test
    void a_file_adds_a_year() {
        WorkCalendar calendar = CalendarFile.parse("2027.txt", """
                        # The arrangement of 2027, as far as this test makes it up.
                        year 2027
                        notice 关于2027年的通知 | Notice on 2027 | https://example.invalid/2027

                        holiday 2027-10-01..2027-10-07 国庆节 | National Day
                          holiday   2027-06-09   端午节|Dragon Boat Festival
                        workday 2027-10-09
                        """, BASE).calendarOrThrow();
        assertThat(calendar.coverage()).isEqualTo(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(calendar.id()).isEqualTo(BASE.id());
        assertThat(calendar.version()).startsWith("cn-state-council-2027-");
        assertThat(calendar.dayOn(FRI_2027_10_01).name().orElseThrow().english())
                .isEqualTo("National Day");
        assertThat(calendar.dayOn(FRI_2027_10_01).notice())
                .contains(Basis.of("Notice on 2027", "关于2027年的通知", "https://example.invalid/2027"));
        assertThat(calendar.dayOn(FRI_2027_10_08).kind()).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.dayOn(SAT_2027_10_09).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(calendar.dayOn(SUN_2027_10_10).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.dayOn(LocalDate.of(2027, 6, 9)).kind()).isEqualTo(DayKind.HOLIDAY);
        for (LocalDate day = BASE.firstDay(); BASE.covers(day); day = day.plusDays(1)) {
            assertThat(calendar.dayOn(day)).isEqualTo(BASE.dayOn(day));
        }
    }

    @Test
    void a_file_adds_several_years_and_one_before() {
        WorkCalendar calendar = CalendarFile.parse(
                        "more",
                        lines(
                                "year 2027",
                                NOTICE,
                                "holiday 2027-01-01 甲 | a",
                                "year 2028",
                                NOTICE,
                                "holiday 2027-12-31..2028-01-02 甲 | a",
                                "year 2021",
                                NOTICE,
                                "holiday 2021-01-01 甲 | a"),
                        BASE)
                .calendarOrThrow();
        assertThat(calendar.coverage()).isEqualTo(DateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(calendar.dayOn(LocalDate.of(2027, 12, 31)).kind()).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void the_notice_of_a_year_may_name_days_of_the_december_before() {
        WorkCalendar calendar = CalendarFile.parse(
                        "2027", lines("year 2027", NOTICE, "holiday 2026-12-31..2027-01-02 元旦 | New Year"), BASE)
                .calendarOrThrow();
        assertThat(BASE.isWorkingDay(THU_2026_12_31)).isTrue();
        assertThat(calendar.isWorkingDay(THU_2026_12_31)).isFalse();
    }

    @Test
    void a_file_amends_a_year_day_by_day() {
        WorkCalendar amended = CalendarFile.parse(
                        "amendment",
                        lines(
                                "amend 2026",
                                NOTICE,
                                "holiday 2026-10-08..2026-10-09 国庆节 | National Day",
                                "holiday 2026-10-10 国庆节 | National Day",
                                "workday 2026-10-07"),
                        BASE)
                .calendarOrThrow();
        assertThat(amended.coverage()).isEqualTo(BASE.coverage());
        assertThat(amended.version()).isNotEqualTo(BASE.version());
        assertThat(BASE.dayOn(SAT_2026_10_10).kind()).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(amended.dayOn(SAT_2026_10_10).kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(amended.isWorkingDay(LocalDate.of(2026, 10, 7))).isTrue();
        assertThat(amended.dayOn(LocalDate.of(2026, 10, 6))).isEqualTo(BASE.dayOn(LocalDate.of(2026, 10, 6)));
    }

    @Test
    void a_file_can_be_a_calendar_of_its_own() {
        WorkCalendar calendar = CalendarFile.parse(
                        "own", "\uFEFFyear 2030\r\n" + NOTICE + "\r\nholiday 2030-05-01 五一 | May Day\r\n")
                .calendarOrThrow();
        assertThat(calendar.id()).isEqualTo("own");
        assertThat(calendar.coverage()).isEqualTo(DateRange.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31)));
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 5, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarFile.parse("two words", "year 2030"))
                .withMessageContaining("id");
    }

    @Test
    void each_problem_has_its_line_and_a_reason() {
        assertProblems("", "1 empty");
        assertProblems("# only a comment", "1 empty");
        assertProblems(file("festival 2027-10-01"), "4 keyword");
        assertProblems(file("Holiday 2027-10-01 甲 | a"), "4 keyword");
        assertProblems(lines("holiday 2027-10-01 甲 | a"), "1 year-missing");
        assertProblems(lines(NOTICE, "workday 2027-10-09"), "1 year-missing", "2 year-missing");
        assertProblems(lines("year next", NOTICE, "holiday 2027-10-01 甲 | a"), "1 year");
        assertProblems(lines("year 0000", NOTICE, "holiday 2027-10-01 甲 | a"), "1 year");
        assertProblems(lines("year", NOTICE, "holiday 2027-10-01 甲 | a"), "1 year");
        assertProblems(file("year 2027", NOTICE, "holiday 2027-05-01 甲 | a"), "4 year-twice");
        assertProblems(lines("year 2026", NOTICE, "holiday 2026-11-11 甲 | a"), "1 covered");
        assertProblems(lines("year 2028", NOTICE, "holiday 2028-10-01 甲 | a"), "1 gap");
        assertProblems(lines("amend 2027", NOTICE, "holiday 2027-10-01 甲 | a"), "1 not-covered");
        assertProblems(lines("year 2027", NOTICE), "1 no-days");
        assertProblems(lines("year 2027", "holiday 2027-10-01 甲 | a"), "1 notice-missing");
        assertProblems(lines("year 2027"), "1 notice-missing", "1 no-days");
        assertProblems(lines("year 2027", "notice 某通知 | x", "holiday 2027-10-01 甲 | a"), "2 notice");
        assertProblems(lines("year 2027", "notice 某通知 | | x", "holiday 2027-10-01 甲 | a"), "2 notice");
        assertProblems(file(NOTICE), "4 notice-twice");
        assertProblems(file("holiday 2027-10-01"), "4 name");
        assertProblems(file("holiday 2027-10-01 国庆节"), "4 name");
        assertProblems(file("holiday 2027-10-01 国庆节 |"), "4 name");
        assertProblems(file("holiday 2027-02-29 甲 | a"), "4 date");
        assertProblems(file("holiday 2027-10-01..2027-10-32 甲 | a"), "4 date");
        assertProblems(file("holiday 2027-10-01..10-07 甲 | a"), "4 date");
        assertProblems(file("holiday 2027-10-00..2027-10-07 甲 | a"), "4 date");
        assertProblems(file("workday 2027-10-09 and more"), "4 date");
        assertProblems(file("workday"), "4 date");
        assertProblems(file("holiday 2027-10-07..2027-10-01 甲 | a"), "4 reversed");
        assertProblems(file("holiday 2028-01-01 甲 | a"), "4 outside-year");
        assertProblems(file("holiday 2026-11-30 甲 | a"), "4 outside-year");
        assertProblems(file("holiday 2027-12-31..2028-01-02 甲 | a"), "4 outside-year");
        assertProblems(file("workday 2025-12-27"), "4 outside-year");
        assertProblems(file("holiday 2027-01-01 甲 | a"), "4 day-twice");
        assertProblems(file("workday 2027-10-09", "workday 2027-10-09"), "5 day-twice");
        assertProblems(
                file("holiday 2027-10-01..2027-10-07 甲 | a", "holiday 2027-10-06..2027-10-08 乙 | b"),
                "5 day-twice",
                "5 day-twice");
        assertProblems(file("workday 2027-10-08"), "4 no-rest-day");
        assertProblems(lines("amend 2026", NOTICE, "workday 2026-10-10"), "3 no-rest-day");
        assertProblems(file("holiday 2027-10-09 甲 | a"));
        assertProblems(lines("year 2/27", NOTICE, "holiday 2027-10-01 甲 | a"), "1 year");
        assertProblems(lines("year 0001", NOTICE, "holiday 0001-10-01 甲 | a"), "1 gap");
        assertProblems("\uFEFF" + file());
        assertProblems(file("\uFEFFworkday 2027-10-09"), "4 keyword");
    }

    @Test
    void a_year_ends_where_the_next_one_begins() {
        assertProblems(
                file("year 2028", NOTICE, "year 2029", "holiday 2029-01-01 甲 | a"), "4 no-days", "6 notice-missing");
        assertProblems(lines("year 2027", NOTICE, "festival"), "1 no-days", "3 keyword");
    }

    @Test
    void a_notice_that_comes_after_the_days_is_missing_and_then_one_too_many() {
        assertProblems(lines("year 2027", "holiday 2027-10-01 甲 | a", NOTICE), "1 notice-missing", "3 notice-twice");
    }

    @Test
    void the_days_of_a_year_that_cannot_be_are_not_judged() {
        assertProblems(lines("year 2026", NOTICE, "holiday 2031-01-01 甲 | a", "holiday 2031-01-01 甲 | a"), "1 covered");
    }

    @Test
    void a_day_is_told_once_what_is_wrong_with_it() {
        assertProblems(file("workday 2031-01-01"), "4 outside-year");
        assertProblems(file("workday 2027-10-08", "workday 2027-10-08"), "4 no-rest-day", "5 day-twice");
    }

    @Test
    void a_range_that_leaves_its_year_for_ages_is_refused_and_not_walked_through() {
        assertProblems(file("holiday -999999999-01-01..2027-01-02 甲 | a"), "4 outside-year");
        assertProblems(file("holiday 2027-10-01..+999999999-12-31 甲 | a"), "4 outside-year");
    }

    @Test
    void a_december_before_that_no_calendar_covers_cannot_be_named() {
        ParsedCalendar own = CalendarFile.parse("own", lines("year 2027", NOTICE, "holiday 2026-12-31 甲 | a"));
        assertThat(own.problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("calendar-file.outside-year");
    }

    @Test
    void a_problem_stands_in_a_line_and_a_calendar_has_none() {
        CalendarProblem problem = CalendarFile.parse("x", "").problems().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarProblem("x", 0, problem.reason()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParsedCalendar(Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParsedCalendar(Optional.of(BASE), List.of(problem)));
    }

    @Test
    void all_problems_are_found_at_once_in_the_order_of_the_lines() {
        ParsedCalendar parsed = CalendarFile.parse(
                "2027.txt",
                lines(
                        "year 2027",
                        "holiday 2027-01-01 元旦 | New Year's Day",
                        "holyday 2027-02-05 春节 | Spring Festival",
                        "holiday 2027-10-07..2027-10-01 国庆节 | National Day",
                        "workday 2027-10-08",
                        "year 2029"),
                BASE);
        assertThat(parsed.calendar()).isEmpty();
        assertThat(words(parsed, Locale.ENGLISH))
                .containsExactly(
                        "2027.txt:1: a year needs its notice before its first day",
                        "2027.txt:3: unknown keyword \"holyday\"; known are year, amend, notice, holiday and workday",
                        "2027.txt:4: the first day 2027-10-07 is after the last day 2027-10-01",
                        "2027.txt:5: 2027-10-08 is a working day anyway",
                        "2027.txt:6: the year 2029 does not touch the days covered so far, 2022-01-01 to 2027-12-31",
                        "2027.txt:6: a year needs its notice before its first day",
                        "2027.txt:6: the year names no holiday and no working day");
        assertThat(words(parsed, Locale.CHINESE)).contains("2027.txt:5: 2027-10-08本来就是工作日");
        assertThatIllegalArgumentException()
                .isThrownBy(parsed::calendarOrThrow)
                .withMessageContaining("calendar-file.reversed");
    }

    private static List<String> words(ParsedCalendar parsed, Locale locale) {
        Messages messages = Messages.in(locale);
        return parsed.problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ": " + messages.text(problem.reason()))
                .toList();
    }

    /** A sound file of three lines with more lines after them. */
    private static String file(String... more) {
        return lines("year 2027", NOTICE, "holiday 2027-01-01 元旦 | New Year's Day") + lines(more);
    }

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private static void assertProblems(String text, String... lineAndKey) {
        ParsedCalendar parsed = CalendarFile.parse("file", text, BASE);
        assertThat(parsed.problems())
                .as("%s", text)
                .extracting(problem -> problem.line() + " " + problem.reason().key())
                .containsExactlyElementsOf(Arrays.stream(lineAndKey)
                        .map(expected -> expected.replace(" ", " calendar-file."))
                        .toList());
        assertThat(parsed.calendar().isPresent()).isEqualTo(lineAndKey.length == 0);
        for (CalendarProblem problem : parsed.problems()) {
            assertThat(Messages.in(Locale.ENGLISH).text(problem.reason())).isNotBlank();
            assertThat(Messages.in(Locale.CHINESE).text(problem.reason())).isNotBlank();
        }
    }
}
