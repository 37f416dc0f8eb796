package org.jiandu.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.message.BilingualText;

/**
 * A day with what a work calendar says about it, and the notice that says so. Immutable and thread-safe.
 *
 * @param date the day
 * @param kind what it is
 * @param name the name of the holiday, present exactly for {@link DayKind#HOLIDAY}
 * @param notice the notice it comes from, present exactly for a holiday and a make-up working day
 */
public record CalendarDay(LocalDate date, DayKind kind, Optional<BilingualText> name, Optional<Basis> notice) {
    /**
     * Refuses a holiday without a name or a notice, a make-up working day without a notice, and the reverse.
     *
     * @param date the day
     * @param kind what it is
     * @param name the name of the holiday, present exactly for {@link DayKind#HOLIDAY}
     * @param notice the notice it comes from, present exactly for a holiday and a make-up working day
     * @throws IllegalArgumentException if name or notice do not fit the kind
     */
    public CalendarDay {
        Objects.requireNonNull(date, "date");
        if (name.isPresent() != (kind == DayKind.HOLIDAY)) {
            throw new IllegalArgumentException("name belongs to a holiday and to nothing else: " + kind);
        }
        if (notice.isPresent() != (kind == DayKind.HOLIDAY || kind == DayKind.MAKE_UP_WORKDAY)) {
            throw new IllegalArgumentException("notice belongs to a holiday or a make-up working day: " + kind);
        }
    }

    static CalendarDay holiday(LocalDate date, BilingualText name, Basis notice) {
        return new CalendarDay(date, DayKind.HOLIDAY, Optional.of(name), Optional.of(notice));
    }

    static CalendarDay makeUpWorkday(LocalDate date, Basis notice) {
        return new CalendarDay(date, DayKind.MAKE_UP_WORKDAY, Optional.empty(), Optional.of(notice));
    }
}
