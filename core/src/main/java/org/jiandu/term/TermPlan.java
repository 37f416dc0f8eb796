package org.jiandu.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * How the dates of a term are set: its length, and the readings that find its last day. Immutable and thread-safe.
 *
 * <p>A plan is used once for each term, at the appointment. The dates it gives are then facts and are not computed again
 * when a policy changes.
 *
 * <p>Legal basis: Weihai Measures, article 5.
 *
 * @param length the length of one term
 * @param end the reading of the last day
 * @param chaining the day from which a following term is measured
 */
public record TermPlan(Period length, TermEnd end, TermChaining chaining) {

    /**
     * Checks the length.
     *
     * @param length the length of one term
     * @param end the reading of the last day
     * @param chaining the day from which a following term is measured
     * @throws IllegalArgumentException if the length is zero or a part of it is negative
     */
    public TermPlan {
        Periods.requirePositive(length, "length");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(chaining, "chaining");
    }

    /**
     * Returns a term measured from its own first day.
     *
     * @param ordinal the number of the term in the person's file, from 1
     * @param firstDay the first day in office, inclusive
     * @return the term
     * @throws IllegalArgumentException if the ordinal is less than 1
     */
    public Term first(int ordinal, LocalDate firstDay) {
        return new Term(ordinal, firstDay, end.lastDay(firstDay, length));
    }

    /**
     * Returns the term that comes after a run of terms.
     *
     * <p>The anchor is the first day of the unbroken stretch of terms that the new one follows, each starting on the day
     * after the one before it. Terms whose dates this plan would not have given (an earlier policy had another length)
     * are left out of the stretch. With no such term right before it, the new term is measured from its own first day.
     *
     * @param run the terms of the current run, oldest first, all served to their last day
     * @param firstDay the first day of the new term, inclusive
     * @return the new term, numbered after the last of the run
     * @throws IllegalArgumentException if the run is empty
     */
    public Term next(List<Term> run, LocalDate firstDay) {
        if (run.isEmpty()) {
            throw new IllegalArgumentException("run is empty: there is no term to follow");
        }
        Term last = run.get(run.size() - 1);
        Term ownEnd = first(last.ordinal() + 1, firstDay);
        if (chaining == TermChaining.OWN_FIRST_DAY || !last.range().isFollowedBy(ownEnd.range())) {
            return ownEnd;
        }
        int anchor = run.size() - 1;
        while (anchor > 0
                && run.get(anchor - 1).range().isFollowedBy(run.get(anchor).range())) {
            anchor--;
        }
        for (; anchor < run.size(); anchor++) {
            LocalDate anchorDay = run.get(anchor).firstDay();
            int terms = run.size() - anchor;
            if (anchoredEnd(anchorDay, terms).equals(last.lastDay())) {
                return new Term(ownEnd.ordinal(), firstDay, anchoredEnd(anchorDay, terms + 1));
            }
        }
        return ownEnd;
    }

    private LocalDate anchoredEnd(LocalDate anchorDay, int terms) {
        return end.lastDay(anchorDay, length.multipliedBy(terms));
    }
}
