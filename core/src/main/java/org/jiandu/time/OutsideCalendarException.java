package org.jiandu.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Thrown when an exact answer needs a day that a work calendar does not cover: its arrangement is not published, or was
 * not given to the calendar. The library never guesses it.
 */
public final class OutsideCalendarException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    /** The day that is missing. */
    private final LocalDate date;

    /** The first day that is there. */
    private final LocalDate firstDay;

    /** The last day that is there. */
    private final LocalDate lastDay;

    OutsideCalendarException(LocalDate date, WorkCalendar calendar) {
        super(date + " is outside the calendar " + calendar);
        this.date = date;
        this.firstDay = calendar.firstDay();
        this.lastDay = calendar.lastDay();
    }

    /**
     * The day that is missing.
     *
     * @return a day outside the coverage
     */
    public LocalDate date() {
        return date;
    }

    /**
     * What the calendar covers.
     *
     * @return the closed range of its days
     */
    public DateRange coverage() {
        return DateRange.of(firstDay, lastDay);
    }
}
