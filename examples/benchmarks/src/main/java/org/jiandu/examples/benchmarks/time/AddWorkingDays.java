package org.jiandu.examples.benchmarks.time;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.jiandu.time.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The n-th working day after a day. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AddWorkingDays {
    /** How many working days are added. */
    @Param({"10", "30"})
    public int days = 10;

    private final WorkCalendar jiandu = Calendars.jiandu();
    private final ImmutableHolidayCalendar strata = Calendars.strata();
    private final BitSet bits = Calendars.bits();
    private final long firstDay = Calendars.first().toEpochDay();
    private final LocalDate[] dates = Calendars.days();
    private int next;

    private LocalDate next() {
        return dates[next++ & Calendars.DAYS - 1];
    }

    @Benchmark
    public LocalDate jiandu() {
        return jiandu.plusWorkingDays(next(), days);
    }

    @Benchmark
    public LocalDate strata() {
        return strata.shift(next(), days);
    }

    @Benchmark
    public SolarDay tyme4j() {
        return Calendars.plusWorkingDays(Calendars.solar(next()), days);
    }

    @Benchmark
    public LocalDate bitSet() {
        int day = (int) (next().toEpochDay() - firstDay);
        for (int i = 0; i < days; i++) {
            day = bits.nextSetBit(day + 1);
        }
        return LocalDate.ofEpochDay(firstDay + day);
    }
}
