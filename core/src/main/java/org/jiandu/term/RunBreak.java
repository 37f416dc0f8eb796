package org.jiandu.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The reading of what breaks a run of consecutive terms: {@link #FULL_TERM}, {@link #ANY_GAP}, {@link #NEVER} or {@link
 * #after}. Immutable and thread-safe.
 *
 * <p>A gap is the days out of office between the last day served and the first day of the next term. It lasts a period
 * when it holds the period's days in full: after a last day of 2024-04-17, two years out of office are 2024-04-18 to
 * 2026-04-17, whatever the policy's reading of a term's end. A next term without a gap never breaks the run.
 *
 * <p>Legal basis: the word 连 in article 5 of the Weihai Measures (不得连任超过两届). How long a break must be is not said.
 *
 * @param kind the reading
 * @param shortest the shortest gap that breaks the run; present exactly for {@link Kind#AFTER}
 */
public record RunBreak(Kind kind, Optional<Period> shortest) {

    /**
     * A gap of a full term breaks the run. A shorter one needs a person's finding: it may be a rest or an evasion. So does
     * every gap where a full term has no length of its own.
     */
    public static final RunBreak FULL_TERM = new RunBreak(Kind.FULL_TERM, Optional.empty());

    /** A gap of one day is enough. */
    public static final RunBreak ANY_GAP = new RunBreak(Kind.ANY_GAP, Optional.empty());

    /** No gap breaks the run: terms count for life. */
    public static final RunBreak NEVER = new RunBreak(Kind.NEVER, Optional.empty());

    /** The readings. */
    public enum Kind {
        /** See {@link RunBreak#FULL_TERM}. */
        FULL_TERM,
        /** See {@link RunBreak#ANY_GAP}. */
        ANY_GAP,
        /** See {@link RunBreak#NEVER}. */
        NEVER,
        /** See {@link RunBreak#after}. */
        AFTER
    }

    /**
     * Checks that a period is given where, and only where, the reading needs one.
     *
     * @param kind the reading
     * @param shortest the shortest gap that breaks the run; present exactly for {@link Kind#AFTER}
     * @throws IllegalArgumentException if the period is missing, out of place, zero or has a negative part
     */
    public RunBreak {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shortest, "shortest");
        if (shortest.isPresent() != (kind == Kind.AFTER)) {
            throw new IllegalArgumentException("shortest " + shortest + " does not go with kind " + kind);
        }
        shortest.ifPresent(period -> Periods.requirePositive(period, "shortest"));
    }

    /**
     * Returns the reading that a gap of at least a period breaks the run, and a shorter one does not.
     *
     * @param shortest the shortest gap that breaks the run
     * @return the reading
     * @throws IllegalArgumentException if the period is zero or a part of it is negative
     */
    public static RunBreak after(Period shortest) {
        return new RunBreak(Kind.AFTER, Optional.of(shortest));
    }

    /**
     * Judges the time between two terms.
     *
     * @param lastDayServed the last day in office, inclusive
     * @param nextFirstDay the first day of the next term, inclusive; on or before the day after the last day served
     *     there is no gap
     * @param termLength the length of one term
     * @return what it does to the run
     */
    public Gap judge(LocalDate lastDayServed, LocalDate nextFirstDay, TermLength termLength) {
        Optional<LocalDate> earliestBreak = earliestBreak(lastDayServed, termLength);
        if (!nextFirstDay.isAfter(lastDayServed.plusDays(1))) {
            return Gap.CONTINUES;
        }
        if (earliestBreak.isPresent() && !nextFirstDay.isBefore(earliestBreak.get())) {
            return Gap.BREAKS;
        }
        return kind == Kind.FULL_TERM ? Gap.NEEDS_FINDING : Gap.CONTINUES;
    }

    /**
     * Returns the first day on which the next term can start and the run is surely broken.
     *
     * @param lastDayServed the last day in office, inclusive
     * @param termLength the length of one term
     * @return the day; empty if no gap is long enough
     */
    public Optional<LocalDate> earliestBreak(LocalDate lastDayServed, TermLength termLength) {
        return switch (kind) {
            case FULL_TERM -> termLength.period().map(period -> dayAfterGapOf(period, lastDayServed));
            case ANY_GAP -> Optional.of(dayAfterGapOf(Period.ofDays(1), lastDayServed));
            case NEVER -> Optional.empty();
            case AFTER -> shortest.map(period -> dayAfterGapOf(period, lastDayServed));
        };
    }

    private static LocalDate dayAfterGapOf(Period period, LocalDate lastDayServed) {
        return TermEnd.EVE_OF_ANNIVERSARY
                .lastDay(lastDayServed.plusDays(1), period)
                .plusDays(1);
    }
}
