package org.jiandu.examples.benchmarks.time;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;

/** The working days of the State Council's notices, as everybody keeps them. */
final class Calendars {
    static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** How many different days are asked about; a power of two. */
    static final int DAYS = 1024;

    private static final int LONGEST = 60;

    private Calendars() {}

    static WorkCalendar jiandu() {
        return WorkCalendars.stateCouncil();
    }

    static ImmutableHolidayCalendar strata() {
        WorkCalendar calendar = jiandu();
        List<LocalDate> holidays = new ArrayList<>();
        List<LocalDate> workdays = new ArrayList<>();
        for (LocalDate day = first(); !day.isAfter(last()); day = day.plusDays(1)) {
            boolean isWeekend = WEEKEND.contains(day.getDayOfWeek());
            if (calendar.isWorkingDay(day) && isWeekend) {
                workdays.add(day);
            } else if (!calendar.isWorkingDay(day) && !isWeekend) {
                holidays.add(day);
            }
        }
        return ImmutableHolidayCalendar.of(HolidayCalendarId.of("CNSC"), holidays, WEEKEND, workdays);
    }

    /** One bit for each working day, from the first day on. */
    static BitSet bits() {
        BitSet bits = new BitSet();
        WorkCalendar calendar = jiandu();
        for (LocalDate day = first(); !day.isAfter(last()); day = day.plusDays(1)) {
            bits.set((int) (day.toEpochDay() - first().toEpochDay()), calendar.isWorkingDay(day));
        }
        return bits;
    }

    static boolean isWorkingDay(SolarDay day) {
        LegalHoliday holiday = day.getLegalHoliday();
        if (holiday != null) {
            return holiday.isWork();
        }
        int week = day.getWeek().getIndex();
        return week != 0 && week != DayOfWeek.SATURDAY.getValue();
    }

    static SolarDay plusWorkingDays(SolarDay from, int days) {
        SolarDay day = from;
        int left = days;
        while (left > 0) {
            day = day.next(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    static SolarDay solar(LocalDate date) {
        return SolarDay.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static LocalDate date(SolarDay day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }

    static LocalDate first() {
        return jiandu().coverage().firstDay();
    }

    static LocalDate last() {
        return jiandu().coverage().lastDay().orElseThrow();
    }

    /** Days in random order, with room after each for the longest period that is asked about. */
    static LocalDate[] days() {
        SplittableRandom random = new SplittableRandom(20220418);
        int room = (int) (last().toEpochDay() - first().toEpochDay()) - LONGEST;
        LocalDate[] days = new LocalDate[DAYS];
        for (int i = 0; i < DAYS; i++) {
            days[i] = first().plusDays(random.nextInt(room));
        }
        return days;
    }
}
