package org.jiandu.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jiandu.internal.Years;

/**
 * How long somebody has, and how it is counted. Immutable and thread-safe.
 *
 * <p>A policy holds each part as a setting with its own citation; this is what they come to.
 *
 * <p>Legal basis: Civil Code, articles 200 to 204. Months and years end on the day of the same number as the day of the
 * event, or on the last day of the month where it has no such day (article 202). If the day of the event counts itself,
 * they end the day before.
 *
 * <pre>{@code
 * DeadlineRule rule = DeadlineRule.of(30, DeadlineUnit.CALENDAR_DAYS);
 * LocalDate due = rule.dueDate(LocalDate.of(2024, 1, 12), WorkCalendars.stateCouncil()); // 2024-02-18, a working Sunday
 * }</pre>
 *
 * @param amount how many, from 1 to 9999
 * @param unit of what
 * @param firstDay whether the day of the event counts
 * @param roll what happens when the last day rests; without effect on working days, which never rest
 */
public record DeadlineRule(int amount, DeadlineUnit unit, FirstDay firstDay, Roll roll) {
    static final int LARGEST_AMOUNT = 9999;

    /**
     * Refuses an amount that no law states.
     *
     * @param amount how many, from 1 to 9999
     * @param unit of what
     * @param firstDay whether the day of the event counts
     * @param roll what happens when the last day rests
     * @throws IllegalArgumentException if the amount is out of its bounds
     */
    public DeadlineRule {
        requireAmount(amount);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(roll, "roll");
    }

    /**
     * The rule of the Civil Code: the day of the event is not counted, and a last day that rests moves to the next
     * working day.
     *
     * <p>Legal basis: Civil Code, articles 201 and 203.
     *
     * @param amount how many, from 1 to 9999
     * @param unit of what
     * @return the rule
     * @throws IllegalArgumentException if the amount is out of its bounds
     */
    public static DeadlineRule of(int amount, DeadlineUnit unit) {
        return new DeadlineRule(amount, unit, FirstDay.NOT_COUNTED, Roll.NEXT_WORKING_DAY);
    }

    /**
     * Works out the deadline with every step.
     *
     * @param trigger the day of the event that sets the period running, in the years 1 to 9999
     * @param calendar the work calendar
     * @return the deadline; provisional if it needs days that the calendar does not cover
     */
    public Deadline from(LocalDate trigger, WorkCalendar calendar) {
        return new Deadline(Years.require("trigger", trigger), this, calendar, List.of(), List.of());
    }

    /**
     * Works out just the due date, without pauses or extensions.
     *
     * @param trigger the day of the event that sets the period running
     * @param calendar the work calendar
     * @return the last day on which it can be done in time
     * @throws OutsideCalendarException if the answer needs a day that the calendar does not cover
     */
    public LocalDate dueDate(LocalDate trigger, WorkCalendar calendar) {
        if (unit == DeadlineUnit.WORKING_DAYS) {
            return calendar.nthFrom(firstCountedDay(trigger), amount);
        }
        LocalDate last = lastCalendarDay(trigger);
        return roll == Roll.NONE ? last : calendar.nextWorkingDay(last);
    }

    LocalDate firstCountedDay(LocalDate trigger) {
        return firstDay == FirstDay.COUNTED ? trigger : trigger.plusDays(1);
    }

    /** The last day of a period that needs no work calendar, before any roll. */
    LocalDate lastCalendarDay(LocalDate trigger) {
        LocalDate last = plus(trigger, amount, unit);
        if (firstDay == FirstDay.NOT_COUNTED) {
            return last;
        }
        // Where the month is too short the JDK has stepped back to its end, which is already the day before.
        boolean steppedBack = unit != DeadlineUnit.CALENDAR_DAYS && last.getDayOfMonth() != trigger.getDayOfMonth();
        return steppedBack ? last : last.minusDays(1);
    }

    static LocalDate plus(LocalDate date, int amount, DeadlineUnit unit) {
        return switch (unit) {
            case CALENDAR_DAYS -> date.plusDays(amount);
            case MONTHS -> date.plusMonths(amount);
            case YEARS -> date.plusYears(amount);
            case WORKING_DAYS -> throw new IllegalArgumentException("working days need a work calendar");
        };
    }

    static void requireAmount(int amount) {
        if (amount < 1 || amount > LARGEST_AMOUNT) {
            throw new IllegalArgumentException("amount must be from 1 to " + LARGEST_AMOUNT + ", not " + amount);
        }
    }
}
