package org.jiandu.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts days where pauses or unpublished days have a say: day by day, with bounds for what is not known.
 *
 * <p>Of an unpublished day only the {@link RestLimits} are known. The bounds of an n-th working day:
 *
 * <ul>
 *   <li>Never earlier than if every weekday were worked, and as many weekend days as the limits allow a year, the first
 *       ones.
 *   <li>Never later than if every weekend day rested, and as many weekdays as the limits allow a year, the first ones.
 *   <li>Never later than if days were worked only where the longest run of rest days forces one.
 * </ul>
 *
 * Each of these counts bounds the true count on every single day, so each is sound alone; the earlier of the two latest
 * days is taken. A mixture of the last two would be tighter and unsound: what is spent early can be missing later.
 */
final class Counting {
    private final WorkCalendar calendar;
    /** In order, none overlapping another. */
    private final List<DateRange> pauses;

    Counting(WorkCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = merged(pauses);
    }

    /** Finds the last day of a number of units that start on a day. */
    Span end(LocalDate first, int amount, DeadlineUnit unit) {
        return unit == DeadlineUnit.WORKING_DAYS
                ? nthWorkingDay(first, amount)
                : paused(first, DeadlineRule.plus(first.minusDays(1), amount, unit));
    }

    /** Moves the last day of a running period by every pause that it meets. */
    Span paused(LocalDate first, LocalDate last) {
        LocalDate end = last;
        for (DateRange pause : pauses) {
            LocalDate from = pause.firstDay().isAfter(first) ? pause.firstDay() : first;
            if (from.isAfter(end)) {
                break;
            }
            if (pause.lastDay().isEmpty()) {
                // However soon it ends, its own first day is not counted.
                return Span.openFrom(pause.contains(first.minusDays(1)) ? end : end.plusDays(1));
            }
            if (!pause.lastDay().get().isBefore(from)) {
                end = end.plusDays(ChronoUnit.DAYS.between(from, pause.lastDay().get()) + 1);
            }
        }
        return Span.certain(end);
    }

    /** Finds the n-th working day from a day on that no pause takes out. */
    Span nthWorkingDay(LocalDate first, int days) {
        Walk early = new Walk(Bound.EARLIEST, first, days);
        if (early.isCertain()) {
            return Span.certain(early.day());
        }
        Walk spent = new Walk(Bound.LATEST_BY_YEAR, first, days);
        Walk forced = new Walk(Bound.LATEST_BY_RUN, first, days);
        if (spent.metOpenPause && forced.metOpenPause) {
            return Span.openFrom(early.day());
        }
        // A walk that met an open pause stopped there, after the day of one that did not.
        return Span.between(early.day(), forced.day().isBefore(spent.day()) ? forced.day() : spent.day());
    }

    private static List<DateRange> merged(List<Pause> pauses) {
        List<DateRange> merged = new ArrayList<>();
        List<DateRange> ranges = pauses.stream()
                .map(Pause::days)
                .sorted(Comparator.comparing(DateRange::firstDay))
                .toList();
        for (DateRange next : ranges) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(next)) {
                merged.set(last, join(merged.get(last), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private static DateRange join(DateRange earlier, DateRange later) {
        return earlier.encloses(later) ? earlier : new DateRange(earlier.firstDay(), later.lastDay());
    }

    private Optional<DateRange> pauseOn(LocalDate date) {
        for (DateRange pause : pauses) {
            if (pause.contains(date)) {
                return Optional.of(pause);
            }
        }
        return Optional.empty();
    }

    private enum Bound {
        EARLIEST,
        LATEST_BY_YEAR,
        LATEST_BY_RUN
    }

    /** One walk over the days, with one way of taking what is not published. */
    private final class Walk {
        private final Bound bound;
        private final Map<Integer, Integer> spentInYear = new HashMap<>();
        private LocalDate day;
        private int restRun;
        private boolean metUnpublished;
        private boolean metOpenPause;

        Walk(Bound bound, LocalDate first, int days) {
            this.bound = bound;
            this.day = first;
            restRun = restDaysBefore(first);
            int counted = 0;
            while (true) {
                counted += counts() ? 1 : 0;
                // The pause may end soon, so later days may count for the earliest day; the latest has no end.
                if (counted == days || (metOpenPause && bound != Bound.EARLIEST)) {
                    return;
                }
                day = day.plusDays(1);
            }
        }

        LocalDate day() {
            return day;
        }

        boolean isCertain() {
            return !metUnpublished && !metOpenPause;
        }

        private boolean counts() {
            Optional<DateRange> pause = pauseOn(day);
            if (pause.isPresent()) {
                // A working day that the limits force may lie in the pause, where it does not count.
                restRun = 0;
                if (!pause.get().isOpen()) {
                    return false;
                }
                metOpenPause = true;
                if (day.equals(pause.get().firstDay())) {
                    return false;
                }
            }
            boolean works = works();
            restRun = works ? 0 : restRun + 1;
            return works;
        }

        private boolean works() {
            if (calendar.covers(day)) {
                return calendar.isWorkingDay(day);
            }
            metUnpublished = true;
            RestLimits limits = calendar.limits();
            return switch (bound) {
                case EARLIEST -> !calendar.isWeekend(day) || spend(limits.workWeekendDaysAYear());
                case LATEST_BY_YEAR -> !calendar.isWeekend(day) && !spend(limits.restWeekdaysAYear());
                case LATEST_BY_RUN -> restRun >= limits.longestRestRun();
            };
        }

        private boolean spend(int allowed) {
            return spentInYear.merge(day.getYear(), 1, Integer::sum) <= allowed;
        }

        private int restDaysBefore(LocalDate first) {
            int run = 0;
            LocalDate before = first.minusDays(1);
            while (calendar.covers(before) && !calendar.isWorkingDay(before)) {
                run++;
                before = before.minusDays(1);
            }
            return run;
        }
    }
}
