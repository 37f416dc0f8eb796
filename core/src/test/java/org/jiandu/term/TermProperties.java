package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.verdict.FixedSeed;

@AddLifecycleHook(FixedSeed.class)
class TermProperties {

    @Property
    void a_term_never_ends_before_it_starts(
            @ForAll("days") LocalDate firstDay, @ForAll("lengths") Period length, @ForAll TermEnd end) {
        assertThat(end.lastDay(firstDay, length)).isAfterOrEqualTo(firstDay);
    }

    @Property
    void a_later_start_never_ends_earlier(
            @ForAll("days") LocalDate firstDay, @ForAll("lengths") Period length, @ForAll TermEnd end) {
        assertThat(end.lastDay(firstDay.plusDays(1), length)).isAfterOrEqualTo(end.lastDay(firstDay, length));
    }

    @Property
    void a_term_that_follows_never_ends_before_it_starts(
            @ForAll("days") LocalDate firstDay,
            @ForAll("lengths") Period earlierLength,
            @ForAll("lengths") Period length,
            @ForAll TermEnd end,
            @ForAll TermChaining chaining,
            @ForAll @IntRange(min = -500, max = 500) int daysAfter) {
        TermPlan plan = new TermPlan(length, end, chaining);
        Term earlier = new TermPlan(earlierLength, end, chaining).first(1, firstDay);
        Term next = plan.next(List.of(earlier), earlier.lastDay().plusDays(1));
        assertThat(next.lastDay()).isAfterOrEqualTo(next.firstDay());
        Term afterThat = plan.next(List.of(earlier, next), next.lastDay().plusDays(daysAfter));
        assertThat(afterThat.lastDay()).isAfterOrEqualTo(afterThat.firstDay());
    }

    @Property
    void a_longer_gap_never_turns_a_break_into_a_continued_run(
            @ForAll("days") LocalDate lastDayServed,
            @ForAll("lengths") Period termLength,
            @ForAll("runBreaks") RunBreak runBreak,
            @ForAll @IntRange(min = -10, max = 4000) int daysLater,
            @ForAll @IntRange(min = 0, max = 4000) int more) {
        Gap shorter = runBreak.judge(lastDayServed, lastDayServed.plusDays(daysLater), TermLength.of(termLength));
        Gap longer = runBreak.judge(lastDayServed, lastDayServed.plusDays(daysLater + more), TermLength.of(termLength));
        List<Gap> fromWeakest = List.of(Gap.CONTINUES, Gap.NEEDS_FINDING, Gap.BREAKS);
        assertThat(fromWeakest.indexOf(longer)).isGreaterThanOrEqualTo(fromWeakest.indexOf(shorter));
    }

    @Property
    void the_run_surely_breaks_on_the_earliest_break_and_not_the_day_before(
            @ForAll("days") LocalDate lastDayServed,
            @ForAll("lengths") Period termLength,
            @ForAll("runBreaks") RunBreak runBreak) {
        runBreak.earliestBreak(lastDayServed, TermLength.of(termLength))
                .ifPresentOrElse(
                        day -> {
                            assertThat(runBreak.judge(lastDayServed, day, TermLength.of(termLength)))
                                    .isEqualTo(Gap.BREAKS);
                            assertThat(runBreak.judge(lastDayServed, day.minusDays(1), TermLength.of(termLength)))
                                    .isNotEqualTo(Gap.BREAKS);
                        },
                        () -> assertThat(runBreak).isEqualTo(RunBreak.NEVER));
    }

    @Property
    void without_a_gap_a_run_continues_under_every_reading(
            @ForAll("days") LocalDate lastDayServed,
            @ForAll("lengths") Period termLength,
            @ForAll("runBreaks") RunBreak runBreak) {
        assertThat(runBreak.judge(lastDayServed, lastDayServed.plusDays(1), TermLength.of(termLength)))
                .isEqualTo(Gap.CONTINUES);
    }

    @Property
    void a_window_without_periods_is_the_running_term(
            @ForAll("days") LocalDate firstDay,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = -500, max = 5000) int daysLater) {
        Term term = new Term(1, firstDay, TermEnd.EVE_OF_ANNIVERSARY.lastDay(firstDay, length));
        LocalDate day = firstDay.plusDays(daysLater);
        assertThat(RenewalWindow.duringTerm().contains(day, term)).isEqualTo(term.contains(day));
    }

    @Property
    void a_window_of_days_before_the_end_is_open_exactly_while_the_term_ends_within_them(
            @ForAll("days") LocalDate firstDay,
            @ForAll("lengths") Period length,
            @ForAll @IntRange(min = 0, max = 1000) int days,
            @ForAll @IntRange(min = -500, max = 5000) int daysLater) {
        Term term = new Term(1, firstDay, TermEnd.EVE_OF_ANNIVERSARY.lastDay(firstDay, length));
        RenewalWindow window = RenewalWindow.around(Period.ofDays(days), Period.ZERO);
        LocalDate day = firstDay.plusDays(daysLater);
        assertThat(window.contains(day, term)).isEqualTo(term.endsWithin(days, day));
    }

    @Property
    void a_window_opens_in_the_term_closes_no_earlier_than_it_and_holds_just_the_days_between(
            @ForAll("days") LocalDate firstDay,
            @ForAll("lengths") Period length,
            @ForAll("windows") RenewalWindow window,
            @ForAll @IntRange(min = -500, max = 5000) int daysLater) {
        Term term = new Term(1, firstDay, TermEnd.EVE_OF_ANNIVERSARY.lastDay(firstDay, length));
        LocalDate opening = window.opensOn(term);
        LocalDate closing = window.closesOn(term);
        assertThat(term.contains(opening)).isTrue();
        assertThat(closing).isAfterOrEqualTo(term.lastDay());
        LocalDate day = firstDay.plusDays(daysLater);
        boolean between = ChronoUnit.DAYS.between(opening, day) >= 0 && ChronoUnit.DAYS.between(day, closing) >= 0;
        assertThat(window.contains(day, term)).isEqualTo(between);
        assertThat(window.contains(opening, term)).isTrue();
        assertThat(window.contains(opening.minusDays(1), term)).isFalse();
        assertThat(window.contains(closing, term)).isTrue();
        assertThat(window.contains(closing.plusDays(1), term)).isFalse();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, 70))
                .as(Period::of)
                .filter(period -> !period.isZero());
    }

    @Provide
    Arbitrary<RunBreak> runBreaks() {
        return Arbitraries.oneOf(
                Arbitraries.of(RunBreak.FULL_TERM, RunBreak.ANY_GAP, RunBreak.NEVER),
                lengths().map(RunBreak::after));
    }

    @Provide
    Arbitrary<RenewalWindow> windows() {
        return Combinators.combine(lengths().optional(), lengths().optional()).as(RenewalWindow::new);
    }
}
