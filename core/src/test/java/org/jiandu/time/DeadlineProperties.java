package org.jiandu.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.jiandu.verdict.FixedSeed;

/** Deadlines under random calendars, against a walk over the days and against what unpublished years turn out to be. */
@AddLifecycleHook(FixedSeed.class)
class DeadlineProperties {
    private static final DateRange RANGE = DateRange.of(LocalDate.of(2030, 12, 1), LocalDate.of(2034, 12, 31));
    private static final RestLimits ANY = new RestLimits(40, 200, 104);

    @Property(tries = 300)
    void a_due_date_is_never_a_rest_day_under_rolling(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rolling") DeadlineRule rule) {
        WorkCalendar calendar = Completions.resting(rest, RANGE, ANY);
        assertThat(calendar.isWorkingDay(rule.dueDate(trigger, calendar))).isTrue();
    }

    @Property(tries = 300)
    void rolling_is_idempotent_and_monotone(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate day,
            @ForAll @IntRange(max = 30) int daysLater) {
        WorkCalendar calendar = Completions.resting(rest, RANGE, ANY);
        LocalDate rolled = calendar.nextWorkingDay(day);
        assertThat(calendar.nextWorkingDay(rolled)).isEqualTo(rolled);
        assertThat(calendar.nextWorkingDay(day.plusDays(daysLater))).isAfterOrEqualTo(rolled);
        assertThat(rolled).isAfterOrEqualTo(day);
    }

    @Property(tries = 300)
    void a_later_event_is_never_due_earlier(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(max = 30) int daysLater) {
        WorkCalendar calendar = Completions.resting(rest, RANGE, ANY);
        assertThat(rule.dueDate(trigger.plusDays(daysLater), calendar))
                .isAfterOrEqualTo(rule.dueDate(trigger, calendar));
    }

    @Property(tries = 300)
    void adding_a_holiday_never_makes_a_deadline_earlier(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(max = 90) int holidayAfter) {
        Set<LocalDate> more = new HashSet<>(rest);
        more.add(trigger.plusDays(holidayAfter));
        LocalDate before = rule.dueDate(trigger, Completions.resting(rest, RANGE, ANY));
        LocalDate after = rule.dueDate(trigger, Completions.resting(more, RANGE, ANY));
        assertThat(after).isAfterOrEqualTo(before);
    }

    @Property(tries = 300)
    void the_explained_deadline_and_the_plain_question_agree_with_a_walk_over_the_days(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule) {
        WorkCalendar calendar = Completions.resting(rest, RANGE, ANY);
        LocalDate walked = walk(rest, trigger, rule, Set.of());
        assertThat(rule.dueDate(trigger, calendar)).isEqualTo(walked);
        Deadline deadline = rule.from(trigger, calendar);
        assertThat(deadline.due()).isEqualTo(Due.exact(walked));
        LocalDate raw = deadline.rawLastDay().orElseThrow();
        assertThat(deadline.rolledOver())
                .extracting(CalendarDay::date)
                .containsExactlyElementsOf(raw.datesUntil(walked).toList());
        assertThat(deadline.rolledOver()).allMatch(day -> !day.kind().isWorking());
    }

    @Property(tries = 300)
    void recomputing_under_the_same_calendar_changes_nothing(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule,
            @ForAll("pauses") @Size(max = 3) List<Pause> pauses) {
        Deadline deadline = paused(rule.from(trigger, Completions.resting(rest, RANGE, ANY)), pauses);
        DeadlineChange change = deadline.recomputedUnder(Completions.resting(rest, RANGE, ANY));
        assertThat(change.isChanged()).isFalse();
        assertThat(change.after()).isEqualTo(deadline).hasSameHashCodeAs(deadline);
    }

    @Property(tries = 300)
    void paused_days_are_never_counted(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule,
            @ForAll("pauses") @Size(max = 4) List<Pause> pauses) {
        Set<LocalDate> still = new HashSet<>();
        for (Pause pause : pauses) {
            LocalDate last = pause.days().lastDay().orElseThrow();
            pause.days().firstDay().datesUntil(last.plusDays(1)).forEach(still::add);
        }
        Deadline deadline = paused(rule.from(trigger, Completions.resting(rest, RANGE, ANY)), pauses);
        assertThat(deadline.dueDate()).isEqualTo(walk(rest, trigger, rule, still));
    }

    @Property(tries = 300)
    void an_extension_of_days_is_a_longer_period(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("daysOnly") DeadlineRule rule,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll("pauses") @Size(max = 3) List<Pause> pauses) {
        WorkCalendar calendar = Completions.resting(rest, RANGE, ANY);
        DeadlineRule longer = new DeadlineRule(rule.amount() + more, rule.unit(), rule.firstDay(), rule.roll());
        Extension extension = new Extension(more, rule.unit(), Completions.NOTICE);
        assertThat(paused(rule.from(trigger, calendar), pauses)
                        .extendedBy(extension)
                        .due())
                .isEqualTo(paused(longer.from(trigger, calendar), pauses).due());
    }

    @Property(tries = 3000)
    void whatever_an_unpublished_year_turns_out_to_be_the_due_date_is_within_the_bounds(
            @ForAll long seed,
            @ForAll("limits") RestLimits limits,
            @ForAll @IntRange(min = -10, max = 80) int publishedDays,
            @ForAll("rules") DeadlineRule rule,
            @ForAll("pauses") @Size(max = 2) List<Pause> pauses,
            @ForAll("extensions") Optional<Extension> extension) {
        Set<LocalDate> rest = Completions.draw(seed, RANGE, limits);
        WorkCalendar later = Completions.resting(rest, RANGE, limits);
        assertThat(Completions.keeps(later, limits)).isTrue();
        LocalDate trigger = LocalDate.of(2031, 3, 3).plusDays(Math.floorMod(seed, 366));
        WorkCalendar now =
                Completions.resting(rest, DateRange.of(RANGE.firstDay(), trigger.plusDays(publishedDays)), limits);
        Deadline provisional = extended(paused(rule.from(trigger, now), pauses), extension);
        DeadlineChange change = provisional.recomputedUnder(later);
        LocalDate due = change.after().dueDate();
        assertThat(due).isAfterOrEqualTo(provisional.due().earliest());
        assertThat(due).isBeforeOrEqualTo(provisional.due().latest().orElseThrow());
        if (!provisional.isProvisional()) {
            assertThat(change.isChanged()).isFalse();
        }
    }

    @Property(tries = 300)
    void whenever_an_open_pause_ends_the_due_date_is_not_before_the_earliest(
            @ForAll("restDays") Set<LocalDate> rest,
            @ForAll("triggers") LocalDate trigger,
            @ForAll("rules") DeadlineRule rule,
            @ForAll @IntRange(min = -5, max = 60) int pausedAfter,
            @ForAll @IntRange(max = 60) int pausedFor,
            @ForAll("extensions") Optional<Extension> extension) {
        LocalDate from = trigger.plusDays(pausedAfter);
        Deadline running = extended(rule.from(trigger, Completions.resting(rest, RANGE, ANY)), extension);
        Due open = running.pausedBy(new Pause(DateRange.from(from), Completions.NOTICE))
                .due();
        LocalDate due = running.pausedBy(new Pause(DateRange.of(from, from.plusDays(pausedFor)), Completions.NOTICE))
                .dueDate();
        assertThat(due).isAfterOrEqualTo(open.earliest());
        assertThat(open.latest().isPresent())
                .isEqualTo(running.rawLastDay().orElseThrow().isBefore(from));
    }

    /** Counts on the fingers: the last day by count, with paused days left out, and then the roll. */
    private static LocalDate walk(Set<LocalDate> rest, LocalDate trigger, DeadlineRule rule, Set<LocalDate> still) {
        LocalDate first = rule.firstDay() == FirstDay.COUNTED ? trigger : trigger.plusDays(1);
        LocalDate last;
        if (rule.unit() == DeadlineUnit.MONTHS || rule.unit() == DeadlineUnit.YEARS) {
            last = correspondingDay(trigger, rule);
            int owed = 0;
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                owed += still.contains(day) ? 1 : 0;
            }
            while (owed > 0) {
                last = last.plusDays(1);
                owed -= still.contains(last) ? 0 : 1;
            }
        } else {
            last = first.minusDays(1);
            int counted = 0;
            while (counted < rule.amount()) {
                last = last.plusDays(1);
                boolean works = rule.unit() == DeadlineUnit.CALENDAR_DAYS || !rest.contains(last);
                counted += works && !still.contains(last) ? 1 : 0;
            }
        }
        while (rule.roll() == Roll.NEXT_WORKING_DAY && rest.contains(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Walks to the day of the same number in the month where the period ends, or to that month's end. */
    private static LocalDate correspondingDay(LocalDate trigger, DeadlineRule rule) {
        int months = rule.amount() * (rule.unit() == DeadlineUnit.YEARS ? 12 : 1);
        int target = trigger.getYear() * 12 + trigger.getMonthValue() - 1 + months;
        LocalDate day = trigger;
        while (day.getYear() * 12 + day.getMonthValue() - 1 < target) {
            day = day.plusDays(1);
        }
        while (day.getDayOfMonth() < trigger.getDayOfMonth() && day.plusDays(1).getMonth() == day.getMonth()) {
            day = day.plusDays(1);
        }
        boolean hasTheDay = day.getDayOfMonth() == trigger.getDayOfMonth();
        return rule.firstDay() == FirstDay.COUNTED && hasTheDay ? day.minusDays(1) : day;
    }

    private static Deadline paused(Deadline deadline, List<Pause> pauses) {
        Deadline result = deadline;
        for (Pause pause : pauses) {
            result = result.pausedBy(pause);
        }
        return result;
    }

    private static Deadline extended(Deadline deadline, Optional<Extension> extension) {
        return extension.map(deadline::extendedBy).orElse(deadline);
    }

    @Provide
    Arbitrary<LocalDate> triggers() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(days -> LocalDate.of(2031, 1, 1).plusDays(days));
    }

    /** Mostly weekends and some holidays, sometimes anything at all. */
    @Provide
    Arbitrary<Set<LocalDate>> restDays() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.of(RestLimits.china(), new RestLimits(3, 10, 2), new RestLimits(30, 150, 80)))
                .as((seed, limits) -> Completions.draw(seed, RANGE, limits));
    }

    @Provide
    Arbitrary<RestLimits> limits() {
        Arbitrary<RestLimits> drawn = Combinators.combine(
                        Arbitraries.integers().between(2, 14),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 20))
                .as(RestLimits::new);
        return Arbitraries.oneOf(drawn, Arbitraries.just(RestLimits.china()));
    }

    @Provide
    Arbitrary<DeadlineRule> rules() {
        Arbitrary<DeadlineRule> months = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(DeadlineUnit.MONTHS),
                        Arbitraries.of(FirstDay.values()),
                        Arbitraries.of(Roll.values()))
                .as(DeadlineRule::new);
        Arbitrary<DeadlineRule> years = Combinators.combine(
                        Arbitraries.just(1),
                        Arbitraries.just(DeadlineUnit.YEARS),
                        Arbitraries.of(FirstDay.values()),
                        Arbitraries.of(Roll.values()))
                .as(DeadlineRule::new);
        return Arbitraries.oneOf(daysOnly(), months, years);
    }

    @Provide
    Arbitrary<DeadlineRule> daysOnly() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(DeadlineUnit.CALENDAR_DAYS, DeadlineUnit.WORKING_DAYS),
                        Arbitraries.of(FirstDay.values()),
                        Arbitraries.of(Roll.values()))
                .as(DeadlineRule::new);
    }

    @Provide
    Arbitrary<DeadlineRule> rolling() {
        return rules().filter(rule -> rule.roll() == Roll.NEXT_WORKING_DAY);
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return Combinators.combine(triggers(), Arbitraries.integers().between(0, 40))
                .as((from, days) -> new Pause(DateRange.of(from, from.plusDays(days)), Completions.NOTICE))
                .list();
    }

    @Provide
    Arbitrary<Optional<Extension>> extensions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(DeadlineUnit.CALENDAR_DAYS, DeadlineUnit.WORKING_DAYS, DeadlineUnit.MONTHS))
                .as((amount, unit) -> new Extension(amount, unit, Completions.NOTICE))
                .optional();
    }
}
