package org.jiandu.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.message.Message;

/**
 * A deadline that explains itself: from the event, by the rule, over pauses and rest days, to the due date.
 *
 * <p>If it needs days that its calendar does not cover, it is provisional: {@link #due()} then gives the earliest and the
 * latest possible day under the calendar's {@link WorkCalendar#limits() limits}, and {@link #dueDate()} throws. The limits
 * bound what the missing days can do; they never choose among them.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * Deadline deadline = rule.from(received, calendar);
 * for (Message step : deadline.explanation()) {
 *     out.println(messages.text(step));
 * }
 * }</pre>
 */
public final class Deadline {
    private final LocalDate trigger;
    private final DeadlineRule rule;
    private final WorkCalendar calendar;
    private final List<Pause> pauses;
    private final List<Extension> extensions;
    private final Span raw;
    private final Due due;

    Deadline(
            LocalDate trigger,
            DeadlineRule rule,
            WorkCalendar calendar,
            List<Pause> pauses,
            List<Extension> extensions) {
        this.trigger = trigger;
        this.rule = rule;
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.pauses = pauses;
        this.extensions = extensions;
        this.raw = rawEnd();
        this.due = rolls() ? rolled(raw) : raw.due();
    }

    /**
     * The day of the event that set the period running.
     *
     * @return the day
     */
    public LocalDate trigger() {
        return trigger;
    }

    /**
     * The rule by which it is counted.
     *
     * @return the rule
     */
    public DeadlineRule rule() {
        return rule;
    }

    /**
     * The work calendar under which it is worked out.
     *
     * @return the calendar, whose version says which one exactly
     */
    public WorkCalendar calendar() {
        return calendar;
    }

    /**
     * The pauses, whether or not they meet the period.
     *
     * @return the pauses in the order in which they were added
     */
    public List<Pause> pauses() {
        return pauses;
    }

    /**
     * The extensions.
     *
     * @return the extensions in the order in which they were added and count
     */
    public List<Extension> extensions() {
        return extensions;
    }

    /**
     * The day from which counting starts, worked or not.
     *
     * @return the day of the event if the rule counts it, else the day after
     */
    public LocalDate firstCountedDay() {
        return rule.firstCountedDay(trigger);
    }

    /**
     * The last day with pauses and extensions, before any roll.
     *
     * @return the day; empty if it depends on days that are not published or on a pause that has not ended
     */
    public Optional<LocalDate> rawLastDay() {
        return raw.certain() ? raw.latest() : Optional.empty();
    }

    /**
     * The rest days over which the last day rolled, each with what makes it one.
     *
     * @return the days in order, none without a roll; for a provisional deadline those that the calendar covers
     */
    public List<CalendarDay> rolledOver() {
        List<CalendarDay> days = new ArrayList<>();
        if (rolls() && raw.certain()) {
            LocalDate day = raw.earliest();
            while (calendar.covers(day) && !calendar.isWorkingDay(day)) {
                days.add(calendar.dayOn(day));
                day = day.plusDays(1);
            }
        }
        return Collections.unmodifiableList(days);
    }

    /**
     * When it is due, as far as that is known.
     *
     * @return the exact date, the bounds of a provisional one, or a lower bound while the period is suspended
     */
    public Due due() {
        return due;
    }

    /**
     * The due date, where an exact one is needed.
     *
     * @return the last day on which it can be done in time
     * @throws OutsideCalendarException if the deadline is provisional
     * @throws IllegalStateException if the period is suspended
     */
    public LocalDate dueDate() {
        return due.date()
                .orElseThrow(() -> due.kind() == DueKind.SUSPENDED
                        ? new IllegalStateException("the period is suspended: a pause has no end")
                        : new OutsideCalendarException(calendar.firstMissing(raw.earliest()), calendar));
    }

    /**
     * Tells whether the date is not certain for want of a published calendar.
     *
     * @return true if it has bounds instead of a date
     */
    public boolean isProvisional() {
        return due.kind() == DueKind.PROVISIONAL;
    }

    /**
     * Tells whether the last day has surely passed.
     *
     * @param date the day asked about
     * @return true after the due date, or after the latest possible one; never while the period is suspended
     */
    public boolean isOverdueOn(LocalDate date) {
        return due.latest().isPresent() && date.isAfter(due.latest().get());
    }

    /**
     * Says where a day stands to the deadline.
     *
     * <p>A provisional deadline is due soon from its earliest possible day on, and overdue only after its latest: it warns
     * early and accuses late. A suspended one is not due.
     *
     * @param date the day asked about
     * @param ladder what counts as soon and as long overdue
     * @return the stage
     */
    public DeadlineStage stageOn(LocalDate date, DeadlineLadder ladder) {
        if (due.latest().isEmpty()) {
            return DeadlineStage.NOT_DUE;
        }
        if (date.isAfter(due.latest().get().plusDays(ladder.longOverdueDays()))) {
            return DeadlineStage.LONG_OVERDUE;
        }
        if (date.isAfter(due.latest().get())) {
            return DeadlineStage.OVERDUE;
        }
        return date.isBefore(due.earliest().minusDays(ladder.soonDays()))
                ? DeadlineStage.NOT_DUE
                : DeadlineStage.DUE_SOON;
    }

    /**
     * Works it out again with a pause.
     *
     * <p>A pause counts on the raw last day: every paused day from the first counted day to the last moves that last day by
     * one, and the roll comes once, at the end. Two pauses on the same day take it out once. A pause that begins after the
     * raw last day changes nothing.
     *
     * @param pause the pause
     * @return the new deadline
     */
    public Deadline pausedBy(Pause pause) {
        return new Deadline(trigger, rule, calendar, with(pauses, pause), extensions);
    }

    /**
     * Works it out again with more time, which counts from the day after the raw last day and rolls once, at the end.
     *
     * @param extension the extension
     * @return the new deadline
     */
    public Deadline extendedBy(Extension extension) {
        return new Deadline(trigger, rule, calendar, pauses, with(extensions, extension));
    }

    /**
     * Works it out again under an amended or further calendar.
     *
     * @param amended the other calendar
     * @return the deadline before and after
     */
    public DeadlineChange recomputedUnder(WorkCalendar amended) {
        return new DeadlineChange(this, new Deadline(trigger, rule, amended, pauses, extensions));
    }

    /**
     * The steps from the event to the due date.
     *
     * @return the steps in order, for {@link org.jiandu.message.Messages} to put in words
     */
    public List<Message> explanation() {
        List<Message> steps = new ArrayList<>();
        steps.add(Message.of("deadline.trigger", trigger));
        steps.add(Message.of("deadline.first-day", rule.firstDay(), firstCountedDay()));
        steps.add(Message.of("deadline.amount", rule.unit(), rule.amount()));
        for (Pause pause : pauses) {
            LocalDate from = pause.days().firstDay();
            steps.add(pause.days()
                    .lastDay()
                    .map(to -> Message.of(
                            "deadline.pause", from, to, pause.ground().title()))
                    .orElseGet(() -> Message.of(
                            "deadline.pause-open", from, pause.ground().title())));
        }
        for (Extension extension : extensions) {
            steps.add(Message.of(
                    "deadline.extension",
                    extension.unit(),
                    extension.amount(),
                    extension.ground().title()));
        }
        rawLastDay().ifPresent(last -> steps.add(Message.of("deadline.raw", last)));
        for (CalendarDay day : rolledOver()) {
            steps.add(
                    day.kind() == DayKind.HOLIDAY
                            ? Message.of(
                                    "deadline.rolled-holiday",
                                    day.date(),
                                    day.name().orElseThrow(),
                                    day.notice().orElseThrow().title())
                            : Message.of("deadline.rolled-weekend", day.date()));
        }
        steps.add(
                switch (due.kind()) {
                    case EXACT -> Message.of("deadline.due", due.earliest());
                    case PROVISIONAL ->
                        Message.of(
                                "deadline.provisional",
                                due.earliest(),
                                due.latest().orElseThrow(),
                                calendar.firstDay() + ".." + calendar.lastDay());
                    case SUSPENDED -> Message.of("deadline.suspended", due.earliest());
                });
        steps.add(Message.of("deadline.calendar", calendar.version()));
        return Collections.unmodifiableList(steps);
    }

    private Span rawEnd() {
        if (pauses.isEmpty() && extensions.isEmpty()) {
            // The usual case needs no walk.
            if (rule.unit() != DeadlineUnit.WORKING_DAYS) {
                return Span.certain(rule.lastCalendarDay(trigger));
            }
            if (calendar.reaches(firstCountedDay(), rule.amount())) {
                return Span.certain(calendar.nthFrom(firstCountedDay(), rule.amount()));
            }
        }
        Counting counting = new Counting(calendar, pauses);
        Span end = rule.unit() == DeadlineUnit.WORKING_DAYS
                ? counting.nthWorkingDay(firstCountedDay(), rule.amount())
                : counting.paused(firstCountedDay(), rule.lastCalendarDay(trigger));
        for (Extension extension : extensions) {
            end = extended(counting, end, extension);
        }
        return end;
    }

    private Span extended(Counting counting, Span end, Extension extension) {
        if (end.latest().isEmpty()) {
            // Nobody knows what the open pause will leave; without any further pause it can only be earlier.
            Counting undisturbed = new Counting(calendar, List.of());
            LocalDate first = end.earliest().plusDays(1);
            return Span.openFrom(
                    undisturbed.end(first, extension.amount(), extension.unit()).earliest());
        }
        Span whole = counting.end(end.earliest().plusDays(1), extension.amount(), extension.unit());
        LocalDate last = end.latest().get();
        for (LocalDate day = end.earliest().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            whole = whole.or(counting.end(day.plusDays(1), extension.amount(), extension.unit()));
        }
        return end.certain() ? whole : new Span(whole.earliest(), whole.latest(), false);
    }

    /** Working days never rest, so only a period that ends on a calendar day rolls. */
    private boolean rolls() {
        DeadlineUnit last = extensions.isEmpty()
                ? rule.unit()
                : extensions.get(extensions.size() - 1).unit();
        return rule.roll() == Roll.NEXT_WORKING_DAY && last != DeadlineUnit.WORKING_DAYS;
    }

    private Due rolled(Span end) {
        if (end.certain() && calendar.reaches(end.earliest(), 1)) {
            return Due.exact(calendar.nextWorkingDay(end.earliest()));
        }
        Counting counting = new Counting(calendar, List.of());
        Span first = counting.nthWorkingDay(end.earliest(), 1);
        if (end.latest().isEmpty()) {
            return Span.openFrom(first.earliest()).due();
        }
        Span last = counting.nthWorkingDay(end.latest().get(), 1);
        LocalDate latest = last.latest().orElseThrow();
        return end.certain() && first.certain()
                ? Due.exact(first.earliest())
                : Span.between(first.earliest(), latest).due();
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> longer = new ArrayList<>(list);
        longer.add(Objects.requireNonNull(added, "added"));
        return List.copyOf(longer);
    }

    /** Equal if worked out of the same, so with the same result. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline deadline
                && trigger.equals(deadline.trigger)
                && rule.equals(deadline.rule)
                && calendar.equals(deadline.calendar)
                && pauses.equals(deadline.pauses)
                && extensions.equals(deadline.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(trigger, rule, calendar, pauses, extensions);
    }

    /** The trigger and what is known of the due date. */
    @Override
    public String toString() {
        return "Deadline[" + trigger + " -> " + due + ", " + calendar.version() + "]";
    }
}
