package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a file stands on a date.
 *
 * @param <S> the stages
 * @param <F> the file
 */
public interface Stages<S, F> {
    /**
     * The stage on a date.
     *
     * @param file the file
     * @param date the date
     * @return the stage
     */
    S on(F file, LocalDate date);

    /**
     * The next day on which the stage may change by the passing of days alone.
     *
     * @param file the file
     * @param date the date
     * @return the first such day after the date, or empty
     */
    Optional<LocalDate> nextChangeAfter(F file, LocalDate date);
}
