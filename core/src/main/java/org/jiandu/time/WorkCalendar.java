package org.jiandu.time;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiandu.internal.Years;
import org.jiandu.message.BilingualText;

/**
 * Which days are worked, in a closed range of days, and by which notice.
 *
 * <p>A calendar knows its range and never guesses beyond it: a question about another day throws {@link
 * OutsideCalendarException}. An amended or further notice makes another calendar with another {@link #version()}. Days
 * of a make-up week (调休) beat the weekend.
 *
 * <p>Immutable and thread-safe. The plain questions cost a few nanoseconds, allocate nothing and do not depend on how
 * many days are counted.
 *
 * <pre>{@code
 * WorkCalendar calendar = WorkCalendars.stateCouncil();
 * calendar.isWorkingDay(LocalDate.of(2024, 9, 14)); // true: a working Saturday
 * }</pre>
 */
public final class WorkCalendar {
    private static final int LONGEST_YEARS = 300;
    private static final int HASH_BYTES = 6;

    private final String id;
    private final String version;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Set<DayOfWeek> weekend;
    private final RestLimits limits;
    /** The holidays and make-up working days; every other day is as its weekday is. */
    private final NavigableMap<LocalDate, CalendarDay> special;

    private final long firstMonth;
    /** One bit a day, month by month. */
    private final int[] bits;
    /** How many working days lie before each month. */
    private final int[] ranks;
    /** All working days in order. */
    private final LocalDate[] workdays;

    WorkCalendar(
            String id,
            DateRange coverage,
            Set<DayOfWeek> weekend,
            RestLimits limits,
            NavigableMap<LocalDate, CalendarDay> special) {
        this.id = requireId(id);
        this.firstDay = Years.require("coverage.firstDay", coverage.firstDay());
        this.lastDay = Years.require(
                "coverage.lastDay",
                coverage.lastDay().orElseThrow(() -> new IllegalArgumentException("coverage has no last day")));
        if (lastDay.getYear() - firstDay.getYear() >= LONGEST_YEARS) {
            throw new IllegalArgumentException("coverage is longer than " + LONGEST_YEARS + " years");
        }
        this.weekend = Collections.unmodifiableSet(weekend);
        this.limits = Objects.requireNonNull(limits, "limits");
        this.special = Collections.unmodifiableNavigableMap(special);
        YearMonth first = YearMonth.from(firstDay);
        this.firstMonth = month(firstDay);
        int months = (int) (month(lastDay) - firstMonth) + 1;
        this.bits = new int[months];
        this.ranks = new int[months];
        List<LocalDate> working = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            ranks[i] = working.size();
            YearMonth month = first.plusMonths(i);
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate date = month.atDay(day);
                if (covers(date) && works(date)) {
                    bits[i] |= 1 << (day - 1);
                    working.add(date);
                }
            }
        }
        this.workdays = working.toArray(new LocalDate[0]);
        this.version = id + "-" + lastDay.getYear() + "-" + hash();
    }

    /**
     * Starts a calendar made by hand: for another country, for days of the host's own, for tests.
     *
     * @param id a stable name without spaces, such as {@code weihai-port}
     * @param coverage the closed range of days it will cover, at most 300 years
     * @return a builder; Saturday and Sunday rest until it is told otherwise
     */
    public static Builder builder(String id, DateRange coverage) {
        return new Builder(id, coverage);
    }

    /**
     * The name of the calendar, the same in all its versions.
     *
     * @return for example {@code cn-state-council}
     */
    public String id() {
        return id;
    }

    /**
     * Names exactly these contents: the id, the last year covered, and a hash of every day, notice and limit.
     *
     * @return for example {@code cn-state-council-2026-0123456789ab}
     */
    public String version() {
        return version;
    }

    /**
     * The days about which the calendar knows.
     *
     * <p>A later notice may still change the last days of December, because New Year's Day can begin there (2022-12-31
     * stands in the notice for 2023). That is an amendment like any other.
     *
     * @return the closed range
     */
    public DateRange coverage() {
        return DateRange.of(firstDay, lastDay);
    }

    /**
     * What is assumed about days beyond the coverage to bound a provisional deadline.
     *
     * @return the limits, {@link RestLimits#china()} unless the host chose others
     */
    public RestLimits limits() {
        return limits;
    }

    /**
     * Makes the same calendar with another assumption about the days beyond it.
     *
     * @param other the limits
     * @return the calendar, with a version of its own
     */
    public WorkCalendar withLimits(RestLimits other) {
        return new WorkCalendar(id, coverage(), weekend, other, special);
    }

    /**
     * Tells whether the calendar knows a day.
     *
     * @param date the day
     * @return true inside the coverage
     */
    public boolean covers(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    /**
     * Tells whether a day is worked.
     *
     * @param date the day
     * @return true for a workday and a make-up working day
     * @throws OutsideCalendarException if the calendar does not cover the day
     */
    public boolean isWorkingDay(LocalDate date) {
        return (bits[monthOf(date)] >>> (date.getDayOfMonth() - 1) & 1) != 0;
    }

    /**
     * Says what a day is, and by which notice.
     *
     * @param date the day
     * @return the day
     * @throws OutsideCalendarException if the calendar does not cover the day
     */
    public CalendarDay dayOn(LocalDate date) {
        monthOf(date);
        CalendarDay day = special.get(date);
        return day != null
                ? day
                : new CalendarDay(
                        date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKDAY, Optional.empty(), Optional.empty());
    }

    /**
     * Finds the first working day on or after a day.
     *
     * @param date the day
     * @return the day itself if it is worked, else the next one that is
     * @throws OutsideCalendarException if the answer needs a day that the calendar does not cover
     */
    public LocalDate nextWorkingDay(LocalDate date) {
        return select(rankBefore(date));
    }

    /**
     * Finds the n-th working day after a day, which is not itself counted.
     *
     * @param date the day, worked or not
     * @param days how many working days to count, from 1
     * @return the working day
     * @throws IllegalArgumentException if the number is less than 1
     * @throws OutsideCalendarException if the answer needs a day that the calendar does not cover
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1, not " + days);
        }
        return select((long) rankUntil(date) + days - 1);
    }

    /**
     * Counts the working days after one day up to another.
     *
     * @param fromExclusive the day after which counting starts
     * @param toInclusive the last day counted
     * @return the number of working days
     * @throws IllegalArgumentException if the last day is before the first
     * @throws OutsideCalendarException if the calendar does not cover both days
     */
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = rankUntil(toInclusive) - rankUntil(fromExclusive);
        if (toInclusive.isBefore(fromExclusive)) {
            throw new IllegalArgumentException(
                    "toInclusive " + toInclusive + " is before fromExclusive " + fromExclusive);
        }
        return count;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Set<DayOfWeek> weekend() {
        return weekend;
    }

    NavigableMap<LocalDate, CalendarDay> special() {
        return special;
    }

    boolean isWeekend(LocalDate date) {
        return weekend.contains(date.getDayOfWeek());
    }

    /** Finds the n-th working day from a day on, which counts itself if it is worked. */
    LocalDate nthFrom(LocalDate date, int days) {
        return select((long) rankBefore(date) + days - 1);
    }

    /** Tells whether the calendar is certain of the n-th working day from a day on. */
    boolean reaches(LocalDate date, int days) {
        return covers(date) && (long) rankBefore(date) + days <= workdays.length;
    }

    /** Names a day that an answer from a day on lacks: the day itself, or the first one after the coverage. */
    LocalDate firstMissing(LocalDate from) {
        return covers(from) ? lastDay.plusDays(1) : from;
    }

    private int rankUntil(LocalDate date) {
        int month = monthOf(date);
        return ranks[month] + Integer.bitCount(bits[month] & -1 >>> (Integer.SIZE - date.getDayOfMonth()));
    }

    private int rankBefore(LocalDate date) {
        int month = monthOf(date);
        return ranks[month] + Integer.bitCount(bits[month] & ~(-1 << (date.getDayOfMonth() - 1)));
    }

    private LocalDate select(long index) {
        if (index >= workdays.length) {
            throw new OutsideCalendarException(lastDay.plusDays(1), this);
        }
        return workdays[(int) index];
    }

    private int monthOf(LocalDate date) {
        if (!covers(date)) {
            throw new OutsideCalendarException(date, this);
        }
        return (int) (month(date) - firstMonth);
    }

    private static long month(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue();
    }

    private boolean works(LocalDate date) {
        CalendarDay day = special.get(date);
        return day != null ? day.kind().isWorking() : !isWeekend(date);
    }

    static String requireId(String id) {
        if (Objects.requireNonNull(id, "id").isBlank() || id.codePoints().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("id must be a name without spaces, not \"" + id + "\"");
        }
        return id;
    }

    private String hash() {
        StringBuilder text = new StringBuilder();
        text.append(firstDay).append("..").append(lastDay).append('\n');
        text.append(limits.longestRestRun()).append('/').append(limits.restWeekdaysAYear());
        text.append('/').append(limits.workWeekendDaysAYear()).append('\n');
        for (DayOfWeek day : DayOfWeek.values()) {
            text.append(weekend.contains(day) ? '0' : '1');
        }
        for (CalendarDay day : special.values()) {
            text.append('\n').append(day.date()).append('|').append(day.kind());
            day.name().ifPresent(name -> append(text, name));
            day.notice()
                    .ifPresent(
                            notice -> append(text, notice.title()).append('|').append(notice.reference()));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static StringBuilder append(StringBuilder text, BilingualText both) {
        return text.append('|').append(both.english()).append('|').append(both.chinese());
    }

    /** Equal contents under an equal id: the versions are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar calendar && version.equals(calendar.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    /** The version and the days covered. */
    @Override
    public String toString() {
        return version + " (" + firstDay + ".." + lastDay + ")";
    }

    /** Collects the days of a calendar made by hand. For one thread. */
    public static final class Builder {
        private final String id;
        private final DateRange coverage;
        private final Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        private final NavigableMap<LocalDate, CalendarDay> special = new TreeMap<>();
        private RestLimits limits = RestLimits.china();

        private Builder(String id, DateRange coverage) {
            this.id = requireId(id);
            this.coverage = Objects.requireNonNull(coverage, "coverage");
        }

        /**
         * Says which weekdays rest.
         *
         * @param days the weekly rest days; none for a table in which only its holidays rest
         * @return this builder
         */
        public Builder weekend(DayOfWeek... days) {
            weekend.clear();
            Collections.addAll(weekend, days);
            return this;
        }

        /**
         * Adds a holiday.
         *
         * @param days its days, inside the coverage
         * @param name its name
         * @param notice where it is laid down
         * @return this builder
         * @throws IllegalArgumentException if a day is outside the coverage, or was added before
         */
        public Builder holiday(DateRange days, BilingualText name, Basis notice) {
            requireCovered(days);
            LocalDate last = days.lastDay().orElseThrow();
            for (LocalDate day = days.firstDay(); !day.isAfter(last); day = day.plusDays(1)) {
                add(CalendarDay.holiday(day, name, notice));
            }
            return this;
        }

        /**
         * Adds a weekly rest day that is worked.
         *
         * @param day the day, inside the coverage
         * @param notice where it is laid down
         * @return this builder
         * @throws IllegalArgumentException if the day is outside the coverage, or was added before
         */
        public Builder makeUpWorkday(LocalDate day, Basis notice) {
            requireCovered(DateRange.of(day, day));
            add(CalendarDay.makeUpWorkday(day, notice));
            return this;
        }

        /**
         * Says what is assumed about days beyond the coverage.
         *
         * @param assumed the limits
         * @return this builder
         */
        public Builder limits(RestLimits assumed) {
            limits = Objects.requireNonNull(assumed, "assumed");
            return this;
        }

        /**
         * Makes the calendar.
         *
         * @return the calendar
         * @throws IllegalArgumentException if the coverage is open or too long, or a make-up working day is no weekly
         *     rest day
         */
        public WorkCalendar build() {
            for (CalendarDay day : special.values()) {
                if (day.kind() == DayKind.MAKE_UP_WORKDAY
                        && !weekend.contains(day.date().getDayOfWeek())) {
                    throw new IllegalArgumentException("makeUpWorkday " + day.date() + " is no weekly rest day");
                }
            }
            return new WorkCalendar(id, coverage, EnumSet.copyOf(weekend), limits, new TreeMap<>(special));
        }

        private void requireCovered(DateRange days) {
            if (!coverage.encloses(days)) {
                throw new IllegalArgumentException("days " + days + " are outside the coverage " + coverage);
            }
        }

        private void add(CalendarDay day) {
            if (special.putIfAbsent(day.date(), day) != null) {
                throw new IllegalArgumentException("day " + day.date() + " was added before");
            }
        }
    }
}
