package org.jiandu.term;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A term and what was served of it. Immutable and thread-safe.
 *
 * <p>A term that runs or is to come counts as served to its last day until it ends otherwise. A term that ended before
 * its first day has the day before that as its last day served: it never began, and no rule about consecutive terms
 * sees it. It neither counts, nor fills a gap, nor makes one.
 *
 * @param term the term as it was granted
 * @param lastDayServed the last day in office, inclusive; the term's last day unless it was cut short
 */
public record Service(Term term, LocalDate lastDayServed) {

    /**
     * Checks the day against the term.
     *
     * @param term the term as it was granted
     * @param lastDayServed the last day in office, inclusive; the term's last day unless it was cut short
     * @throws IllegalArgumentException if the last day served is after the term's last day, or earlier than the day
     *     before its first
     */
    public Service {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(lastDayServed, "lastDayServed");
        if (lastDayServed.isAfter(term.lastDay())) {
            throw new IllegalArgumentException(
                    "lastDayServed " + lastDayServed + " is after the term's lastDay " + term.lastDay());
        }
        if (lastDayServed.isBefore(term.firstDay().minusDays(1))) {
            throw new IllegalArgumentException("lastDayServed " + lastDayServed
                    + " is more than one day before the term's firstDay " + term.firstDay());
        }
    }

    /**
     * Returns the service of a term to its last day.
     *
     * @param term the term
     * @return the service
     */
    public static Service full(Term term) {
        return new Service(term, term.lastDay());
    }

    /**
     * Tells whether at least one day was served.
     *
     * @return false if the term ended before its first day
     */
    public boolean isBegun() {
        return !lastDayServed.isBefore(term.firstDay());
    }

    /**
     * Tells whether the term ended early.
     *
     * @return true if the last day served is before the term's last day
     */
    public boolean isCutShort() {
        return lastDayServed.isBefore(term.lastDay());
    }
}
