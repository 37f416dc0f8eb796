/**
 * Ranges of whole days, work calendars and deadlines.
 *
 * <p>Start with {@link org.jiandu.time.DateRange}: a first day, and a last day if there is one. Both days belong to the
 * range. A range without an end has no last day; no far-away date ever stands in for "open". {@link
 * org.jiandu.time.DayUnit} and {@link org.jiandu.time.FirstDay} name the two choices behind every "within thirty
 * days": which days are counted, and from where.
 *
 * <p>A {@link org.jiandu.time.WorkCalendar} knows which days are worked, and by which notice, in the range it covers and
 * nowhere else. {@link org.jiandu.time.WorkCalendars} has the arrangements of the State Council; {@link
 * org.jiandu.time.CalendarFile} reads coming and amended years from a text of the host.
 *
 * <p>A {@link org.jiandu.time.DeadlineRule} with the day of an event and a calendar makes a {@link
 * org.jiandu.time.Deadline}, which explains each of its steps. Where it needs days that nobody has published it is
 * provisional: {@link org.jiandu.time.Due} has its bounds, under the {@link org.jiandu.time.RestLimits} that the calendar
 * states. {@link org.jiandu.time.DeadlineLadder} says what is soon and what is late.
 *
 * <p>Everything here is a value: nothing reads a clock or a time zone, and calendars are passed in. A result outside the
 * dates that {@link java.time.LocalDate} can hold is the JDK's {@link java.time.DateTimeException}.
 */
package org.jiandu.time;
