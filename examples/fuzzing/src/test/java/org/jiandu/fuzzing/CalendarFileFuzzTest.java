package org.jiandu.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiandu.time.CalendarFile;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.ParsedCalendar;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** A calendar file has problems or is a calendar, by which days can be counted. */
class CalendarFileFuzzTest {
    private static final WorkCalendar BASE = WorkCalendars.stateCouncil();
    private static final String BASE_VERSION = BASE.version();
    private static final DeadlineRule RULE = DeadlineRule.of(30, DeadlineUnit.WORKING_DAYS);
    private static final Tally TALLY = new Tally("calendar files");

    static Stream<byte[]> inputs() {
        byte[] year = Inputs.file("examples/deadlines/src/main/resources/org/jiandu/examples/deadlines/2027.txt");
        byte[] amendment = """
                amend 2026
                notice 通知 | Notice | https://example.invalid/2026
                holiday 2026-05-06..2026-05-07 劳动节 | Labour Day
                workday 2026-05-09
                """.getBytes(StandardCharsets.UTF_8);
        return Inputs.of(Stream.of(
                Inputs.tagged(0, year),
                Inputs.tagged(1, year),
                Inputs.tagged(1, amendment),
                Inputs.tagged(1, Inputs.join(year, amendment))));
    }

    @MethodSource("inputs")
    @FuzzTest
    void a_calendar_file_is_a_calendar_or_has_problems(byte[] input) {
        boolean own = Inputs.tag(input, 2) == 0;
        TALLY.count(() -> read(Inputs.text(Inputs.content(input)), own));
    }

    private static String read(String text, boolean own) {
        ParsedCalendar parsed = own ? CalendarFile.parse("own", text) : CalendarFile.parse("file", text, BASE);
        assertThat(BASE.version()).isEqualTo(BASE_VERSION);
        parsed.problems().forEach(problem -> assertThat(problem.line()).isPositive());
        if (parsed.calendar().isEmpty()) {
            return "with problems";
        }
        WorkCalendar calendar = parsed.calendarOrThrow();
        LocalDate first = calendar.coverage().firstDay();
        LocalDate last = calendar.coverage().lastDay().orElseThrow();
        assertThat(calendar.workingDaysBetween(first, last)).isNotNegative();
        RULE.from(first, calendar);
        RULE.from(last.minusDays(1), calendar);
        return "read";
    }

    @AfterAll
    static void report() throws IOException {
        TALLY.report();
    }
}
