package org.jiandu.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jiandu.message.BilingualText;

/**
 * Calendars for tests, and what a year may turn out to be. Rest days are a plain set of dates, so that the tests count
 * without the library.
 */
final class Completions {
    static final Basis NOTICE = Basis.of("a notice", "某通知", "test 1");
    static final BilingualText HOLIDAY = new BilingualText("a holiday", "某节日");

    private Completions() {}

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    /** A calendar in which exactly these days rest. */
    static WorkCalendar resting(Set<LocalDate> restDays, DateRange coverage, RestLimits limits) {
        WorkCalendar.Builder builder = WorkCalendar.builder("test", coverage).limits(limits);
        for (LocalDate day = coverage.firstDay(); coverage.contains(day); day = day.plusDays(1)) {
            boolean rests = restDays.contains(day);
            if (rests && !isWeekend(day)) {
                builder.holiday(DateRange.of(day, day), HOLIDAY, NOTICE);
            } else if (!rests && isWeekend(day)) {
                builder.makeUpWorkday(day, NOTICE);
            }
        }
        return builder.build();
    }

    /** Draws rest days that keep the limits everywhere, often as far as they go. */
    static Set<LocalDate> draw(long seed, DateRange range, RestLimits limits) {
        Random random = new Random(seed);
        double eagerness = random.nextDouble();
        double eagernessToWork = random.nextDouble();
        Set<LocalDate> rest = new HashSet<>();
        Map<Integer, Integer> restWeekdays = new HashMap<>();
        Map<Integer, Integer> workWeekendDays = new HashMap<>();
        int run = 0;
        for (LocalDate day = range.firstDay(); range.contains(day); day = day.plusDays(1)) {
            boolean weekend = isWeekend(day);
            int restSoFar = restWeekdays.getOrDefault(day.getYear(), 0);
            int workSoFar = workWeekendDays.getOrDefault(day.getYear(), 0);
            boolean mayWork = !weekend || workSoFar < limits.workWeekendDaysAYear();
            // A run must leave room for the weekend days in front of it, in case none of them may be worked any more.
            boolean mayRest = run + 1 + weekendDaysAfter(day) <= limits.longestRestRun()
                    && (weekend || restSoFar < limits.restWeekdaysAYear());
            boolean rests = weekend
                    ? !(mayWork && random.nextDouble() < eagernessToWork)
                    : mayRest && random.nextDouble() < eagerness;
            run = rests ? run + 1 : 0;
            if (rests) {
                rest.add(day);
                restWeekdays.merge(day.getYear(), weekend ? 0 : 1, Integer::sum);
            } else {
                workWeekendDays.merge(day.getYear(), weekend ? 1 : 0, Integer::sum);
            }
        }
        return rest;
    }

    /** Whether every run and every year of a calendar is within the limits, counted day by day. */
    static boolean keeps(WorkCalendar calendar, RestLimits limits) {
        Map<Integer, Integer> restWeekdays = new HashMap<>();
        Map<Integer, Integer> workWeekendDays = new HashMap<>();
        int run = 0;
        DateRange coverage = calendar.coverage();
        for (LocalDate day = coverage.firstDay(); coverage.contains(day); day = day.plusDays(1)) {
            boolean works = calendar.isWorkingDay(day);
            run = works ? 0 : run + 1;
            int rested = restWeekdays.merge(day.getYear(), !works && !isWeekend(day) ? 1 : 0, Integer::sum);
            int worked = workWeekendDays.merge(day.getYear(), works && isWeekend(day) ? 1 : 0, Integer::sum);
            if (run > limits.longestRestRun()
                    || rested > limits.restWeekdaysAYear()
                    || worked > limits.workWeekendDaysAYear()) {
                return false;
            }
        }
        return true;
    }

    /** How many weekend days follow a day at once. */
    private static int weekendDaysAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> 2;
            case SATURDAY -> 1;
            default -> 0;
        };
    }
}
