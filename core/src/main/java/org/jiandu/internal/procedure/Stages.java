package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiandu.verdict.Act;

/**
 * How a file stands on a date, and the days on which that may change.
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

    /**
     * Every day on which something on the file, or a finding that comes with the act, begins or ends to count. Between two
     * of them no rule changes its answer, but on a day that the rule itself names.
     *
     * @param file the file
     * @param act the act
     * @return the days, in no order, some of them perhaps twice
     */
    Stream<LocalDate> knownDays(F file, Act act);
}
