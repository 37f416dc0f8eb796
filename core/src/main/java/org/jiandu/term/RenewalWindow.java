package org.jiandu.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a term may be renewed. Immutable and thread-safe.
 *
 * <p>Legal basis: Weihai Measures, article 5 (到期可以续聘), which names no window.
 *
 * @param opensBeforeEnd how long before the term's last day the window opens; empty: on the term's first day
 * @param closesAfterEnd how long after the term's last day the window closes; empty: on the last day itself
 */
public record RenewalWindow(Optional<Period> opensBeforeEnd, Optional<Period> closesAfterEnd) {

    /**
     * Checks the periods.
     *
     * @param opensBeforeEnd how long before the term's last day the window opens; empty: on the term's first day
     * @param closesAfterEnd how long after the term's last day the window closes; empty: on the last day itself
     * @throws IllegalArgumentException if a part of a period is negative
     */
    public RenewalWindow {
        Objects.requireNonNull(opensBeforeEnd, "opensBeforeEnd");
        Objects.requireNonNull(closesAfterEnd, "closesAfterEnd");
        opensBeforeEnd.ifPresent(period -> Periods.requireNotNegative(period, "opensBeforeEnd"));
        closesAfterEnd.ifPresent(period -> Periods.requireNotNegative(period, "closesAfterEnd"));
    }

    /**
     * Returns the default reading: any day of the running term. The renewal has its effect on the day after the term's
     * last day. Once the term has lapsed there is nothing left to renew, and the person is nominated anew.
     *
     * @return the window
     */
    public static RenewalWindow duringTerm() {
        return new RenewalWindow(Optional.empty(), Optional.empty());
    }

    /**
     * Returns a window around the term's last day.
     *
     * @param before how long before the last day it opens; zero: on the last day
     * @param after how long after the last day it closes; zero: on the last day
     * @return the window
     * @throws IllegalArgumentException if a part of a period is negative
     */
    public static RenewalWindow around(Period before, Period after) {
        return new RenewalWindow(Optional.of(before), Optional.of(after));
    }

    /**
     * Returns the first day of the window. No term is renewed before it began, so a window longer than the term opens
     * with it.
     *
     * @param term the term to be renewed
     * @return the day, inclusive
     */
    public LocalDate opensOn(Term term) {
        return opensBeforeEnd
                .map(before -> term.lastDay().minus(before))
                .filter(day -> day.isAfter(term.firstDay()))
                .orElse(term.firstDay());
    }

    /**
     * Returns the last day of the window.
     *
     * @param term the term to be renewed
     * @return the day, inclusive; never before the term's last day
     */
    public LocalDate closesOn(Term term) {
        return closesAfterEnd.map(after -> term.lastDay().plus(after)).orElse(term.lastDay());
    }

    /**
     * Tells whether a term may be renewed on a day.
     *
     * @param date the day asked about
     * @param term the term to be renewed
     * @return true from the first day of the window to the last, both included
     */
    public boolean contains(LocalDate date, Term term) {
        return !date.isBefore(opensOn(term)) && !date.isAfter(closesOn(term));
    }
}
