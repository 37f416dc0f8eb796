/**
 * Ranges of whole days, and the words in which the law counts them.
 *
 * <p>Start with {@link org.jiandu.time.DateRange}: a first day, and a last day if there is one. Both days belong to the
 * range. A range without an end has no last day; no far-away date ever stands in for "open". {@link
 * org.jiandu.time.DayUnit} and {@link org.jiandu.time.FirstDay} name the two choices behind every "within thirty
 * days": which days are counted, and from where.
 *
 * <p>Everything here is a value: nothing reads a clock, a time zone or a calendar of rest days. A result outside the
 * dates that {@link java.time.LocalDate} can hold is the JDK's {@link java.time.DateTimeException}.
 */
package org.jiandu.time;
