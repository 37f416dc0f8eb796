package org.jiandu.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a calendar file: a calendar, or everything that is wrong with the file, in the order of its lines.
 *
 * <p>Immutable and thread-safe.
 *
 * @param calendar the calendar, present exactly when there is no problem
 * @param problems all problems
 */
public record ParsedCalendar(Optional<WorkCalendar> calendar, List<CalendarProblem> problems) {
    /**
     * Refuses a calendar with problems and the reverse.
     *
     * @param calendar the calendar, present exactly when there is no problem
     * @param problems all problems
     * @throws IllegalArgumentException if there are both or neither
     */
    public ParsedCalendar {
        Objects.requireNonNull(calendar, "calendar");
        problems = List.copyOf(problems);
        if (calendar.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("calendar must be present exactly when there are no problems");
        }
    }

    /**
     * The calendar of a file that must be right, such as one that ships with a program.
     *
     * @return the calendar
     * @throws IllegalArgumentException if the file has problems; the message lists them
     */
    public WorkCalendar calendarOrThrow() {
        return calendar.orElseThrow(() -> new IllegalArgumentException("calendar file: " + problems));
    }
}
