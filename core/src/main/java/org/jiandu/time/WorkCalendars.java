package org.jiandu.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Calendars that are at hand, and calendars of calendars. Stateless.
 *
 * <p>A calendar made by hand comes from {@link WorkCalendar#builder}, one from a file of the host from {@link
 * CalendarFile}.
 */
public final class WorkCalendars {
    private WorkCalendars() {}

    /**
     * The arrangements of the State Council for 2022 to 2026, each day with its notice.
     *
     * <p>Legal basis: the yearly notice of the General Office of the State Council under the Regulation on Public
     * Holidays (全国年节及纪念日放假办法); the Provisions on Working Hours (国务院关于职工工作时间的规定), article 7, for the weekend.
     *
     * @return the calendar {@code cn-state-council}
     */
    public static WorkCalendar stateCouncil() {
        return StateCouncil.CALENDAR;
    }

    /**
     * A calendar in which Saturdays and Sundays rest, and nothing else.
     *
     * @param coverage the closed range of days to cover, at most 300 years
     * @return the calendar {@code weekends-only}
     * @throws IllegalArgumentException if the coverage is open or too long
     */
    public static WorkCalendar weekendsOnly(DateRange coverage) {
        return WorkCalendar.builder("weekends-only", coverage).build();
    }

    /**
     * A calendar in which a day rests if it rests in either of two calendars; it covers the days that both cover.
     *
     * <p>So a make-up working Saturday is worked only if both work on it. To add rest days to a calendar that has such
     * Saturdays, the other calendar must have no weekend: {@code builder(id, range).weekend()}. If both name a
     * holiday, the first one's name is kept.
     *
     * <p>The limits are the sums of the two. For the longest run that is an assumption: two holidays of one calendar
     * with just a holiday of the other between them could make a longer one.
     *
     * @param id the name of the union
     * @param first one calendar
     * @param second the other
     * @return the union
     * @throws IllegalArgumentException if the two cover no day in common
     */
    public static WorkCalendar union(String id, WorkCalendar first, WorkCalendar second) {
        LocalDate from = first.firstDay().isAfter(second.firstDay()) ? first.firstDay() : second.firstDay();
        LocalDate to = first.lastDay().isBefore(second.lastDay()) ? first.lastDay() : second.lastDay();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no day is covered by both " + first + " and " + second);
        }
        NavigableMap<LocalDate, CalendarDay> special = new TreeMap<>();
        addSpecial(special, second, first, from, to);
        addSpecial(special, first, second, from, to);
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        weekend.addAll(first.weekend());
        weekend.addAll(second.weekend());
        return new WorkCalendar(
                id, DateRange.of(from, to), weekend, first.limits().plus(second.limits()), special);
    }

    /** A holiday always stays; a make-up working day only where the other calendar works too. */
    private static void addSpecial(
            NavigableMap<LocalDate, CalendarDay> special,
            WorkCalendar calendar,
            WorkCalendar other,
            LocalDate from,
            LocalDate to) {
        for (CalendarDay day : calendar.special().subMap(from, true, to, true).values()) {
            if (day.kind() == DayKind.HOLIDAY || other.isWorkingDay(day.date())) {
                special.put(day.date(), day);
            }
        }
    }

    /** Read when first asked for. */
    private static final class StateCouncil {
        static final WorkCalendar CALENDAR =
                CalendarFile.parse("cn-state-council", StateCouncilNotices.TEXT).calendarOrThrow();
    }
}
