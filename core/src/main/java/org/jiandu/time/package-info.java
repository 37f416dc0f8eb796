/**
 * Ranges of whole days, work calendars, and deadlines that explain themselves. The thirty days of article 12 of the
 * Weihai Measures are counted here.
 *
 * <p>Begin with {@link DeadlineRule}: how long somebody has, and how it is counted. With the day of an event and a
 * calendar it makes a {@link Deadline}:
 *
 * <pre>{@code
 * DeadlineRule thirtyDays = DeadlineRule.of(30, DeadlineUnit.CALENDAR_DAYS);
 * Deadline deadline = thirtyDays.from(LocalDate.of(2024, 8, 15), WorkCalendars.stateCouncil());
 * LocalDate due = deadline.dueDate(); // 2024-09-14, a Saturday that is worked
 * List<Message> steps = deadline.explanation();
 * }</pre>
 *
 * <p>A deadline knows each of its steps: the {@link FirstDay} that is counted or not, the last day by count, each
 * rest day it rolled over ({@link Roll}), the version of the calendar. It can be paused ({@link Pause}), extended
 * ({@link Extension}), and worked out anew under an amended calendar ({@link DeadlineChange}).
 * {@link DeadlineLadder} says what is soon and what is late.
 *
 * <p>A {@link WorkCalendar} knows which days are worked, make-up days included, and by which notice, in the range
 * it covers and nowhere else. {@link WorkCalendars} has the arrangements of the State Council; {@link CalendarFile}
 * reads coming and amended years from a text of the host. Where a deadline needs a day that nobody has published it
 * is provisional: {@link Due} has its bounds, under the {@link RestLimits} that the calendar states, and an exact
 * question throws {@link OutsideCalendarException}. Nothing is guessed.
 *
 * <p>A {@link DateRange} has a first day, and a last day if there is one; both belong to it. No far-away date ever
 * stands in for "open". {@link DayUnit} and {@link DeadlineUnit} name what is counted.
 *
 * <p>Everything here is a value: nothing reads a clock or a time zone, and calendars are passed in. Those who
 * count: {@link org.jiandu.report.ReportLifecycle} and the public notice of
 * {@link org.jiandu.supervisor.Lifecycle}. A result outside the dates that {@link java.time.LocalDate} can hold is
 * the JDK's {@link java.time.DateTimeException}.
 */
package org.jiandu.time;
