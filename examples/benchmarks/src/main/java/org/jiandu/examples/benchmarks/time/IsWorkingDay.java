package org.jiandu.examples.benchmarks.time;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.jiandu.time.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Whether a day is worked. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IsWorkingDay {
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
    public boolean jiandu() {
        return jiandu.isWorkingDay(next());
    }

    @Benchmark
    public boolean strata() {
        return strata.isBusinessDay(next());
    }

    @Benchmark
    public boolean tyme4j() {
        return Calendars.isWorkingDay(Calendars.solar(next()));
    }

    @Benchmark
    public boolean bitSet() {
        return bits.get((int) (next().toEpochDay() - firstDay));
    }
}
