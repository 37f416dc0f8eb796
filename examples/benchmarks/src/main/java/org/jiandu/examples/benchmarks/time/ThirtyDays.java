package org.jiandu.examples.benchmarks.time;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiandu.message.Message;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.WorkCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Article 12: within thirty days, and a last day that is a rest day rolls. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThirtyDays {
    private static final int THIRTY = 30;

    private final WorkCalendar calendar = Calendars.jiandu();
    private final DeadlineRule rule = DeadlineRule.of(THIRTY, DeadlineUnit.CALENDAR_DAYS);
    private final ImmutableHolidayCalendar strata = Calendars.strata();
    private final LocalDate[] dates = Calendars.days();
    private int next;

    private LocalDate next() {
        return dates[next++ & Calendars.DAYS - 1];
    }

    /** The deadline with every step that leads to it. */
    @Benchmark
    public List<Message> jiandu() {
        return rule.from(next(), calendar).explanation();
    }

    @Benchmark
    public LocalDate jianduDueDateAlone() {
        return rule.dueDate(next(), calendar);
    }

    /** The date alone; there is no more. */
    @Benchmark
    public LocalDate strata() {
        return strata.nextOrSame(next().plusDays(THIRTY));
    }
}
