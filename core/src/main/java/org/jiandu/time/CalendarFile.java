package org.jiandu.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiandu.message.BilingualText;
import org.jiandu.message.Message;

/**
 * Reads the holidays of a year from a text of the host, so that a coming year needs no new release.
 *
 * <pre>{@code
 * # Lines that start with a number sign, and empty lines, say nothing.
 * year 2027
 * notice 国务院办公厅关于2027年部分节假日安排的通知 | Notice on the holidays of 2027 | https://www.gov.cn/…
 * holiday 2027-10-01..2027-10-07 国庆节 | National Day
 * holiday 2027-06-09 端午节 | Dragon Boat Festival
 * workday 2027-10-09
 *
 * amend 2026
 * notice … | … | …
 * holiday 2026-05-06 劳动节 | Labour Day
 * }</pre>
 *
 * <ul>
 *   <li>{@code year} begins a year that is not covered yet and touches those that are. Its weekdays are worked and its
 *       weekends rest, except as the lines after it say.
 *   <li>{@code amend} begins a change to a year that is covered. A day it does not name stays as it is.
 *   <li>{@code notice} gives the title in Chinese, the title in English, and where to find the notice. Each year and each
 *       change has one, before its days.
 *   <li>{@code holiday} names a rest day, or a first and a last one, and the name in Chinese and English. It may name
 *       days of the December before its year, as the notice for 2023 did.
 *   <li>{@code workday} names a day that is worked and would rest otherwise.
 * </ul>
 *
 * <p>No day is named twice. All problems of a file are found at once, each with its line. Stateless.
 */
public final class CalendarFile {
    private CalendarFile() {}

    /**
     * Reads a calendar of its own, in which Saturday and Sunday are the weekend.
     *
     * @param id the id of the calendar, a name without spaces
     * @param text the text of the file, in lines
     * @return the calendar, or the problems; they name the id as the file
     * @throws IllegalArgumentException if the id is blank or has spaces
     */
    public static ParsedCalendar parse(String id, String text) {
        return new Reader(WorkCalendar.requireId(id), Optional.empty()).read(text);
    }

    /**
     * Reads further or changed years on top of a calendar.
     *
     * @param name the name of the file, for its problems
     * @param text the text of the file, in lines
     * @param base the calendar to extend or amend; it stays as it is
     * @return the base with the years of the file, under the base's id, or the problems
     */
    public static ParsedCalendar parse(String name, String text, WorkCalendar base) {
        return new Reader(name, Optional.of(base)).read(text);
    }

    /** A year of the file, from its first line on. */
    private static final class Section {
        final int line;
        /** Absent if there is no such year to add or to amend, which has then been said. */
        final Optional<Integer> year;

        Optional<Basis> notice = Optional.empty();
        boolean noticeSeen;
        boolean daySeen;

        Section(int line, Optional<Integer> year) {
            this.line = line;
            this.year = year;
        }
    }

    /** Reads one file. */
    private static final class Reader {
        private final String name;
        private final Optional<WorkCalendar> base;
        private final Set<DayOfWeek> weekend;
        private final List<CalendarProblem> problems = new ArrayList<>();
        private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();
        private final Map<LocalDate, Integer> lineOfDay = new HashMap<>();
        private final Map<Integer, Integer> lineOfYear = new HashMap<>();

        private Optional<DateRange> coverage;
        private Optional<Section> section = Optional.empty();
        private int line;

        Reader(String name, Optional<WorkCalendar> base) {
            this.name = Objects.requireNonNull(name, "name");
            this.base = base;
            this.weekend = base.map(WorkCalendar::weekend).orElse(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
            this.coverage = base.map(WorkCalendar::coverage);
        }

        ParsedCalendar read(String text) {
            for (String raw : text.lines().toList()) {
                line++;
                String content = (line == 1 && raw.startsWith("\uFEFF") ? raw.substring(1) : raw).strip();
                if (!content.isEmpty() && content.charAt(0) != '#') {
                    int space = firstSpace(content);
                    readLine(
                            content.substring(0, space),
                            content.substring(space).strip());
                }
            }
            endSection();
            if (lineOfYear.isEmpty() && problems.isEmpty()) {
                line = 1;
                problem(Message.of("calendar-file.empty"));
            }
            if (!problems.isEmpty()) {
                problems.sort(Comparator.comparingInt(CalendarProblem::line));
                return new ParsedCalendar(Optional.empty(), problems);
            }
            NavigableMap<LocalDate, CalendarDay> all = new TreeMap<>();
            base.ifPresent(calendar -> all.putAll(calendar.special()));
            all.putAll(days);
            return new ParsedCalendar(
                    Optional.of(new WorkCalendar(
                            base.map(WorkCalendar::id).orElse(name),
                            coverage.orElseThrow(),
                            weekend,
                            base.map(WorkCalendar::limits).orElse(RestLimits.china()),
                            all)),
                    List.of());
        }

        private void readLine(String keyword, String rest) {
            switch (keyword) {
                case "year" -> beginYear(rest, false);
                case "amend" -> beginYear(rest, true);
                case "notice" -> section.ifPresentOrElse(current -> readNotice(current, rest), this::yearMissing);
                case "holiday" -> section.ifPresentOrElse(current -> readHoliday(current, rest), this::yearMissing);
                case "workday" -> section.ifPresentOrElse(current -> readWorkday(current, rest), this::yearMissing);
                default -> problem(Message.of("calendar-file.keyword", keyword));
            }
        }

        private void beginYear(String text, boolean amends) {
            endSection();
            Optional<Integer> year = year(text);
            Optional<Message> reason = year.isEmpty()
                    ? Optional.of(Message.of("calendar-file.year", text))
                    : yearProblem(year.get(), amends);
            reason.ifPresent(this::problem);
            section = Optional.of(new Section(line, reason.isPresent() ? Optional.empty() : year));
        }

        private Optional<Message> yearProblem(int year, boolean amends) {
            Integer before = lineOfYear.putIfAbsent(year, line);
            if (before != null) {
                return Optional.of(Message.of("calendar-file.year-twice", year, before));
            }
            DateRange days = wholeYear(year);
            if (amends) {
                return base.filter(calendar -> calendar.coverage().encloses(days))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Message.of("calendar-file.not-covered", year));
            }
            if (coverage.isEmpty()) {
                coverage = Optional.of(days);
                return Optional.empty();
            }
            DateRange covered = coverage.get();
            if (covered.overlaps(days)) {
                return Optional.of(Message.of("calendar-file.covered", year));
            }
            if (covered.isFollowedBy(days)) {
                coverage = Optional.of(new DateRange(covered.firstDay(), days.lastDay()));
                return Optional.empty();
            }
            if (days.isFollowedBy(covered)) {
                coverage = Optional.of(new DateRange(days.firstDay(), covered.lastDay()));
                return Optional.empty();
            }
            LocalDate last = covered.lastDay().orElseThrow();
            return Optional.of(Message.of("calendar-file.gap", year, covered.firstDay(), last));
        }

        private void endSection() {
            section.ifPresent(ended -> {
                requireNotice(ended);
                if (!ended.daySeen) {
                    problemAt(ended.line, Message.of("calendar-file.no-days"));
                }
            });
        }

        private void readNotice(Section current, String text) {
            if (current.noticeSeen) {
                problem(Message.of("calendar-file.notice-twice"));
                return;
            }
            current.noticeSeen = true;
            List<String> parts = parts(text);
            if (parts.size() == 3) {
                current.notice = Optional.of(Basis.of(parts.get(1), parts.get(0), parts.get(2)));
            } else {
                problem(Message.of("calendar-file.notice"));
            }
        }

        private void readHoliday(Section current, String text) {
            beginDay(current);
            int space = firstSpace(text);
            List<String> names = parts(text.substring(space));
            if (names.size() != 2) {
                problem(Message.of("calendar-file.name"));
            }
            String dates = text.substring(0, space);
            int dots = dates.indexOf("..");
            Optional<LocalDate> first = date(dots < 0 ? dates : dates.substring(0, dots));
            Optional<LocalDate> last = dots < 0 ? first : date(dates.substring(dots + 2));
            if (first.isEmpty() || last.isEmpty()) {
                return;
            }
            if (last.get().isBefore(first.get())) {
                problem(Message.of("calendar-file.reversed", first.get(), last.get()));
                return;
            }
            if (!within(current, first.get()) || !within(current, last.get())) {
                return;
            }
            for (LocalDate day = first.get(); !day.isAfter(last.get()); day = day.plusDays(1)) {
                if (isNew(day) && names.size() == 2 && current.notice.isPresent()) {
                    days.put(
                            day,
                            CalendarDay.holiday(
                                    day, new BilingualText(names.get(1), names.get(0)), current.notice.get()));
                }
            }
        }

        private void readWorkday(Section current, String text) {
            beginDay(current);
            Optional<LocalDate> date = date(text);
            if (date.isEmpty() || !within(current, date.get()) || !isNew(date.get())) {
                return;
            }
            boolean restsOtherwise = base.filter(calendar -> calendar.covers(date.get()))
                    .map(calendar -> !calendar.isWorkingDay(date.get()))
                    .orElse(weekend.contains(date.get().getDayOfWeek()));
            if (!restsOtherwise) {
                problem(Message.of("calendar-file.no-rest-day", date.get()));
            }
            current.notice.ifPresent(notice -> days.put(date.get(), CalendarDay.makeUpWorkday(date.get(), notice)));
        }

        private void beginDay(Section current) {
            current.daySeen = true;
            requireNotice(current);
        }

        /** Says once that a year has no notice before its days. */
        private void requireNotice(Section current) {
            if (!current.noticeSeen) {
                current.noticeSeen = true;
                problemAt(current.line, Message.of("calendar-file.notice-missing"));
            }
        }

        /** Whether a line of this section may name a day: one of the year, or of the December before if it is covered. */
        private boolean within(Section current, LocalDate date) {
            if (current.year.isEmpty()) {
                return false;
            }
            int year = current.year.get();
            boolean decemberBefore = date.getYear() == year - 1
                    && date.getMonth() == Month.DECEMBER
                    && coverage.filter(range -> range.contains(date)).isPresent();
            if (date.getYear() != year && !decemberBefore) {
                problem(Message.of("calendar-file.outside-year", date, year));
                return false;
            }
            return true;
        }

        private boolean isNew(LocalDate date) {
            Integer before = lineOfDay.putIfAbsent(date, line);
            if (before != null) {
                problem(Message.of("calendar-file.day-twice", date, before));
            }
            return before == null;
        }

        private Optional<LocalDate> date(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(Message.of("calendar-file.date", text));
                return Optional.empty();
            }
        }

        private static Optional<Integer> year(String text) {
            if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return Optional.empty();
            }
            int year = Integer.parseInt(text);
            return year < 1 ? Optional.empty() : Optional.of(year);
        }

        private static DateRange wholeYear(int year) {
            return DateRange.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        /** The parts between bars; none at all if one of them is blank. */
        private static List<String> parts(String text) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', from)) {
                parts.add(text.substring(from, bar).strip());
                from = bar + 1;
            }
            parts.add(text.substring(from).strip());
            return parts.stream().anyMatch(String::isEmpty) ? List.of() : parts;
        }

        private static int firstSpace(String text) {
            int index = 0;
            while (index < text.length() && !Character.isWhitespace(text.charAt(index))) {
                index++;
            }
            return index;
        }

        private void yearMissing() {
            problem(Message.of("calendar-file.year-missing"));
        }

        private void problem(Message reason) {
            problemAt(line, reason);
        }

        private void problemAt(int where, Message reason) {
            problems.add(new CalendarProblem(name, where, reason));
        }
    }
}
