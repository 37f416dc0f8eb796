package org.jiandu.term;

/**
 * The day from which a term that follows another without a gap is measured.
 *
 * <p>For whole years ending on the eve of the anniversary, the choice matters only after a 29 February:
 *
 * <table>
 *   <caption>Two terms of two years from 29 February 2024</caption>
 *   <tr><th scope="col">term</th><th scope="col">own first day</th><th scope="col">anchored</th></tr>
 *   <tr><td>first</td><td>2024-02-29 to 2026-02-28</td><td>the same</td></tr>
 *   <tr><td>second</td><td>2026-03-01 to 2028-02-29</td><td>2026-03-01 to 2028-02-28</td></tr>
 * </table>
 *
 * <p>Under {@link TermEnd#CORRESPONDING_DAY} it matters always: the anchor takes back the day that each term adds.
 */
public enum TermChaining {
    /** From the term's own first day: every term lasts its full length. */
    OWN_FIRST_DAY,
    /** From the first day of the first term: two terms of two years are four years from there. */
    ANCHORED_ON_FIRST_TERM
}
