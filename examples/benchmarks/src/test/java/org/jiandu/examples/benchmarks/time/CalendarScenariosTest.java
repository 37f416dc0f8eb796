package org.jiandu.examples.benchmarks.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.BitSet;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody has the same days. */
class CalendarScenariosTest {
    private final WorkCalendar jiandu = Calendars.jiandu();
    private final ImmutableHolidayCalendar strata = Calendars.strata();
    private final BitSet bits = Calendars.bits();

    @Test
    void everyDayIsWorkedForAllOrForNobody() {
        for (LocalDate day = Calendars.first(); !day.isAfter(Calendars.last()); day = day.plusDays(1)) {
            boolean isWorked = jiandu.isWorkingDay(day);
            assertThat(strata.isBusinessDay(day)).as("Strata, %s", day).isEqualTo(isWorked);
            assertThat(Calendars.isWorkingDay(Calendars.solar(day)))
                    .as("tyme4j, %s", day)
                    .isEqualTo(isWorked);
            assertThat(bits.get((int) (day.toEpochDay() - Calendars.first().toEpochDay())))
                    .as("bits, %s", day)
                    .isEqualTo(isWorked);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30})
    void addingWorkingDaysEndsOnTheSameDay(int count) {
        AddWorkingDays benchmark = new AddWorkingDays();
        benchmark.days = count;
        for (LocalDate day : Calendars.days()) {
            LocalDate expected = jiandu.plusWorkingDays(day, count);
            assertThat(benchmark.jiandu()).isEqualTo(expected);
            assertThat(strata.shift(day, count)).isEqualTo(expected);
            assertThat(Calendars.date(Calendars.plusWorkingDays(Calendars.solar(day), count)))
                    .isEqualTo(expected);
        }
        for (LocalDate day : Calendars.days()) {
            assertThat(benchmark.bitSet()).isEqualTo(jiandu.plusWorkingDays(day, count));
        }
    }

    @Test
    void thirtyDaysAreDueOnTheSameDay() {
        DeadlineRule rule = DeadlineRule.of(30, DeadlineUnit.CALENDAR_DAYS);
        for (LocalDate day : Calendars.days()) {
            LocalDate due = rule.dueDate(day, jiandu);
            assertThat(strata.nextOrSame(day.plusDays(30))).isEqualTo(due);
            assertThat(rule.from(day, jiandu).dueDate()).isEqualTo(due);
            assertThat(rule.from(day, jiandu).explanation()).hasSizeGreaterThanOrEqualTo(5);
        }
    }
}
