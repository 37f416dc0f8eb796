package org.jiandu.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.verdict.FixedSeed;

/**
 * Histories of short terms of ten days, so that every kind of gap is common, recounted by hand: forwards, in plain
 * numbers of days, once for every way in which the undecided gaps can be decided.
 */
@AddLifecycleHook(FixedSeed.class)
class TermLimitProperties {
    private static final int TERM_DAYS = 10;
    private static final TermLength TERM_LENGTH = TermLength.of(Period.ofDays(TERM_DAYS));
    private static final LocalDate MON_2022_04_18 = LocalDate.of(2022, 4, 18);

    /** A term of ten days that starts some days after the last day served before it, and the days served of it. */
    private record Stint(int gap, int daysServed) {}

    @Property
    void the_answer_is_the_one_on_which_every_recount_agrees(
            @ForAll("histories") List<Stint> history,
            @ForAll("limits") TermLimit limit,
            @ForAll @IntRange(min = 0, max = 14) int gap) {
        NavigableSet<Integer> counts = recount(history, gap, limit);
        int maximum = limit.meaning() == LimitMeaning.TOTAL_TERMS ? limit.count() : limit.count() + 1;
        boolean someAllow = counts.stream().anyMatch(count -> count + 1 <= maximum);
        boolean someRefuse = counts.stream().anyMatch(count -> count + 1 > maximum);

        List<Service> served = served(history);
        LocalDate nextFirstDay = dayAfterLastService(served).plusDays(gap);
        LimitAnswer answer = limit.allows(served, nextFirstDay, TERM_LENGTH);
        if (someAllow && someRefuse) {
            assertThat(answer).isEqualTo(LimitAnswer.NEEDS_FINDING);
        } else {
            assertThat(answer).isEqualTo(someAllow ? LimitAnswer.ALLOWED : LimitAnswer.EXCEEDED);
        }
    }

    @Property
    void the_count_spans_exactly_what_the_recounts_give(
            @ForAll("histories") List<Stint> history,
            @ForAll("limits") TermLimit limit,
            @ForAll @IntRange(min = 0, max = 14) int gap) {
        NavigableSet<Integer> counts = recount(history, gap, limit);
        List<Service> served = served(history);
        RunCount count = limit.count(served, dayAfterLastService(served).plusDays(gap), TERM_LENGTH);
        assertThat(count.atLeast()).isEqualTo(counts.first());
        assertThat(count.atMost()).isEqualTo(counts.last());
        assertThat(count.undecidedGaps())
                .isSortedAccordingTo((a, b) -> a.firstDay().compareTo(b.firstDay()))
                .allSatisfy(undecided -> assertThat(served)
                        .filteredOn(Service::isBegun)
                        .noneMatch(service -> undecided.contains(service.term().firstDay())
                                || undecided.contains(service.lastDayServed())));
    }

    @Property
    void a_finding_settles_the_answer_and_never_contradicts_a_settled_one(
            @ForAll("histories") List<Stint> history,
            @ForAll("limits") TermLimit limit,
            @ForAll @IntRange(min = 0, max = 14) int gap,
            @ForAll boolean breaks) {
        List<Service> served = served(history);
        LocalDate nextFirstDay = dayAfterLastService(served).plusDays(gap);
        LimitAnswer byDates = limit.allows(served, nextFirstDay, TERM_LENGTH);
        LimitAnswer found = limit.allows(served, nextFirstDay, TERM_LENGTH, Optional.of(breaks));
        LimitAnswer decided = breaks ? LimitAnswer.ALLOWED : LimitAnswer.EXCEEDED;
        assertThat(found).isEqualTo(byDates == LimitAnswer.NEEDS_FINDING ? decided : byDates);
    }

    @Property
    void the_next_term_is_allowed_from_the_earliest_day_on_and_on_no_day_before_it(
            @ForAll("histories") List<Stint> history, @ForAll("limits") TermLimit limit) {
        List<Service> served = served(history);
        Assume.that(served.stream().anyMatch(Service::isBegun));
        Optional<LocalDate> earliest = limit.earliestAllowed(served, TERM_LENGTH);
        LocalDate day = dayAfterLastService(served);
        for (int i = 0; i < 4 * TERM_DAYS; i++, day = day.plusDays(1)) {
            boolean reached = earliest.isPresent() && !day.isBefore(earliest.get());
            assertThat(limit.allows(served, day, TERM_LENGTH) == LimitAnswer.ALLOWED)
                    .as("on %s", day)
                    .isEqualTo(reached);
        }
        assertThat(earliest.filter(day::isBefore)).isEmpty();
    }

    @Property
    void the_forecast_is_what_renewing_until_the_first_refusal_gives(
            @ForAll("histories") List<Stint> history,
            @ForAll("limits") TermLimit limit,
            @ForAll TermChaining chaining) {
        TermPlan plan = new TermPlan(Period.ofDays(TERM_DAYS), TermEnd.EVE_OF_ANNIVERSARY, chaining);
        List<Service> served = new ArrayList<>(served(history));
        Optional<TermForecast> forecast = TermForecast.of(served, plan, limit);
        if (served.stream().noneMatch(Service::isBegun)) {
            assertThat(forecast).isEmpty();
            return;
        }
        RunCount run = limit.count(served, dayAfterLastService(served), TERM_LENGTH);
        int renewals = 0;
        LocalDate next = dayAfterLastService(served);
        while (limit.allows(served, next, TERM_LENGTH) == LimitAnswer.ALLOWED) {
            renewals++;
            served.add(Service.full(plan.first(served.size() + 1, next)));
            next = next.plusDays(TERM_DAYS);
        }
        assertThat(forecast).hasValue(new TermForecast(run, renewals, next.minusDays(1)));
    }

    /** All numbers of consecutive terms before the next one, one for each way to decide the undecided gaps. */
    private static NavigableSet<Integer> recount(List<Stint> history, int nextGap, TermLimit limit) {
        NavigableSet<Integer> counts = new TreeSet<>(Set.of(0));
        int gap = 0;
        for (Stint stint : history) {
            gap += stint.gap();
            if (stint.daysServed() > 0) {
                counts = afterGap(counts, gap, limit.runBreak());
                if (stint.daysServed() == TERM_DAYS || limit.cutShort() == CutShort.COUNTS) {
                    NavigableSet<Integer> more = new TreeSet<>();
                    counts.forEach(count -> more.add(count + 1));
                    counts = more;
                }
                gap = 0;
            }
        }
        // The next term starts nextGap days after the last day of service, and unbegun terms are none.
        return afterGap(counts, nextGap, limit.runBreak());
    }

    private static NavigableSet<Integer> afterGap(NavigableSet<Integer> counts, int gap, RunBreak runBreak) {
        int shortest = runBreak.shortest().map(Period::getDays).orElse(TERM_DAYS);
        boolean canBreak = gap > 0
                && switch (runBreak.kind()) {
                    case FULL_TERM, ANY_GAP -> true;
                    case NEVER -> false;
                    case AFTER -> gap >= shortest;
                };
        boolean canContinue = !canBreak || (runBreak.kind() == RunBreak.Kind.FULL_TERM && gap < TERM_DAYS);
        NavigableSet<Integer> after = new TreeSet<>();
        if (canContinue) {
            after.addAll(counts);
        }
        if (canBreak) {
            after.add(0);
        }
        return after;
    }

    private static List<Service> served(List<Stint> history) {
        List<Service> served = new ArrayList<>();
        LocalDate free = MON_2022_04_18;
        for (Stint stint : history) {
            LocalDate firstDay = free.plusDays(stint.gap());
            Term term = new Term(served.size() + 1, firstDay, firstDay.plusDays(TERM_DAYS - 1));
            served.add(new Service(term, firstDay.plusDays(stint.daysServed() - 1)));
            free = firstDay.plusDays(stint.daysServed());
        }
        return served;
    }

    private static LocalDate dayAfterLastService(List<Service> served) {
        LocalDate day = MON_2022_04_18;
        for (Service service : served) {
            day = service.isBegun() ? service.lastDayServed().plusDays(1) : day;
        }
        return day;
    }

    @Provide
    Arbitrary<List<Stint>> histories() {
        Arbitrary<Integer> gaps = Arbitraries.oneOf(
                Arbitraries.of(0, 0, 1, TERM_DAYS - 1, TERM_DAYS),
                Arbitraries.integers().between(0, 14));
        Arbitrary<Integer> daysServed = Arbitraries.oneOf(
                Arbitraries.of(TERM_DAYS, TERM_DAYS, 0), Arbitraries.integers().between(0, TERM_DAYS));
        return Combinators.combine(gaps, daysServed).as(Stint::new).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<TermLimit> limits() {
        Arbitrary<RunBreak> runBreaks = Arbitraries.oneOf(
                Arbitraries.of(RunBreak.FULL_TERM, RunBreak.FULL_TERM, RunBreak.ANY_GAP, RunBreak.NEVER),
                Arbitraries.integers().between(1, 14).map(days -> RunBreak.after(Period.ofDays(days))));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(LimitMeaning.class),
                        runBreaks,
                        Arbitraries.of(CutShort.class))
                .as(TermLimit::new);
    }
}
