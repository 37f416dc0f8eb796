package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.verdict.FixedSeed;

/** Calendars with random rest days and edges inside a month, against a plain set of dates. */
@AddLifecycleHook(FixedSeed.class)
class WorkCalendarProperties {
    private static final RestLimits DRAWN = new RestLimits(12, 90, 60);

    @Property
    void it_works_on_the_days_that_do_not_rest_and_on_no_others(
            @ForAll long seed, @ForAll("ranges") DateRange range, @ForAll @IntRange(min = -50, max = 500) int offset) {
        Set<LocalDate> rest = Completions.draw(seed, range, DRAWN);
        WorkCalendar calendar = Completions.resting(rest, range, DRAWN);
        LocalDate day = range.firstDay().plusDays(offset);
        assertThat(calendar.covers(day)).isEqualTo(range.contains(day));
        if (range.contains(day)) {
            assertThat(calendar.isWorkingDay(day)).isEqualTo(!rest.contains(day));
            assertThat(calendar.dayOn(day).kind().isWorking()).isEqualTo(!rest.contains(day));
        } else {
            assertThatThrownBy(() -> calendar.isWorkingDay(day)).isInstanceOf(OutsideCalendarException.class);
        }
    }

    @Property
    void the_nth_working_day_is_where_a_walk_day_by_day_ends(
            @ForAll long seed,
            @ForAll("ranges") DateRange range,
            @ForAll @IntRange(max = 400) int offset,
            @ForAll @IntRange(min = 1, max = 300) int days) {
        Set<LocalDate> rest = Completions.draw(seed, range, DRAWN);
        WorkCalendar calendar = Completions.resting(rest, range, DRAWN);
        LocalDate start = inside(range, offset);
        LocalDate walked = start;
        int counted = 0;
        while (counted < days && range.contains(walked)) {
            walked = walked.plusDays(1);
            counted += range.contains(walked) && !rest.contains(walked) ? 1 : 0;
        }
        if (counted == days) {
            assertThat(calendar.plusWorkingDays(start, days)).isEqualTo(walked);
            assertThat(calendar.workingDaysBetween(start, walked)).isEqualTo(days);
        } else {
            assertThatThrownBy(() -> calendar.plusWorkingDays(start, days))
                    .isInstanceOfSatisfying(
                            OutsideCalendarException.class,
                            e -> assertThat(e.date())
                                    .isEqualTo(range.lastDay().orElseThrow().plusDays(1)));
        }
    }

    @Property
    void working_day_counts_add_up(
            @ForAll long seed,
            @ForAll("ranges") DateRange range,
            @ForAll @IntRange(max = 400) int a,
            @ForAll @IntRange(max = 400) int b,
            @ForAll @IntRange(max = 400) int c) {
        WorkCalendar calendar = Completions.resting(Completions.draw(seed, range, DRAWN), range, DRAWN);
        List<LocalDate> days =
                Stream.of(a, b, c).map(offset -> inside(range, offset)).sorted().toList();
        int before = calendar.workingDaysBetween(days.get(0), days.get(1));
        int after = calendar.workingDaysBetween(days.get(1), days.get(2));
        assertThat(calendar.workingDaysBetween(days.get(0), days.get(2))).isEqualTo(before + after);
    }

    @Property
    void a_day_of_a_union_rests_if_it_rests_in_either(
            @ForAll long seed,
            @ForAll("ranges") DateRange one,
            @ForAll("ranges") DateRange two,
            @ForAll @IntRange(max = 500) int offset) {
        Set<LocalDate> restOne = Completions.draw(seed, one, DRAWN);
        Set<LocalDate> restTwo = Completions.draw(seed + 1, two, DRAWN);
        if (!one.overlaps(two)) {
            return;
        }
        WorkCalendar first = Completions.resting(restOne, one, DRAWN);
        WorkCalendar second = Completions.resting(restTwo, two, DRAWN);
        WorkCalendar union = WorkCalendars.union("both", first, second);
        LocalDate day = one.firstDay().plusDays(offset);
        assertThat(union.covers(day)).isEqualTo(one.contains(day) && two.contains(day));
        if (union.covers(day)) {
            Set<LocalDate> either = new HashSet<>(restOne);
            either.addAll(restTwo);
            assertThat(union.isWorkingDay(day)).isEqualTo(!either.contains(day));
            assertThat(union.dayOn(day).kind().isWorking()).isEqualTo(!either.contains(day));
            assertThat(WorkCalendars.union("both", second, first).isWorkingDay(day))
                    .isEqualTo(union.isWorkingDay(day));
        }
    }

    @Property
    void other_contents_have_another_version_and_the_same_contents_the_same(
            @ForAll long seed, @ForAll("ranges") DateRange range, @ForAll @IntRange(max = 400) int offset) {
        Set<LocalDate> rest = Completions.draw(seed, range, DRAWN);
        WorkCalendar calendar = Completions.resting(rest, range, DRAWN);
        assertThat(Completions.resting(rest, range, DRAWN)).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        Set<LocalDate> other = new HashSet<>(rest);
        LocalDate day = inside(range, offset);
        if (!other.remove(day)) {
            other.add(day);
        }
        assertThat(Completions.resting(other, range, DRAWN).version()).isNotEqualTo(calendar.version());
        assertThat(calendar.withLimits(new RestLimits(11, 90, 60)).version()).isNotEqualTo(calendar.version());
    }

    private static LocalDate inside(DateRange range, int offset) {
        long length = range.lengthInDays().orElseThrow();
        return range.firstDay().plusDays(offset % length);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Arbitraries.integers()
                .between(0, 400)
                .flatMap(from -> Arbitraries.integers().between(0, 450).map(length -> {
                    LocalDate first = LocalDate.of(2027, 11, 1).plusDays(from);
                    return DateRange.of(first, first.plusDays(length));
                }));
    }
}
