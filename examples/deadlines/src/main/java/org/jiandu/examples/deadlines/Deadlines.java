package org.jiandu.examples.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jiandu.message.Message;
import org.jiandu.message.Messages;
import org.jiandu.time.CalendarFile;
import org.jiandu.time.CalendarProblem;
import org.jiandu.time.Deadline;
import org.jiandu.time.DeadlineChange;
import org.jiandu.time.DeadlineRule;
import org.jiandu.time.DeadlineUnit;
import org.jiandu.time.Due;
import org.jiandu.time.ParsedCalendar;
import org.jiandu.time.WorkCalendar;
import org.jiandu.time.WorkCalendars;

/** Works out "within 30 days" where it is not simply 30 days later. */
public final class Deadlines {
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    private Deadlines() {}

    /**
     * Prints the deadlines.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        WorkCalendar calendar = WorkCalendars.stateCouncil();
        DeadlineRule thirtyDays = DeadlineRule.of(30, DeadlineUnit.CALENDAR_DAYS);

        out.println("A make-up day: the 30th day is a Saturday, and it is worked");
        explain(thirtyDays.from(LocalDate.of(2024, 8, 15), calendar), out);

        out.println("A holiday: the period ends on a working Sunday");
        explain(thirtyDays.from(LocalDate.of(2024, 1, 12), calendar), out);

        out.println("A year that is not published: bounds, never a guess");
        Deadline provisional = thirtyDays.from(LocalDate.of(2026, 12, 2), calendar);
        explain(provisional, out);

        out.println("The host's file adds the year");
        WorkCalendar extended =
                CalendarFile.parse("2027.txt", resource("2027.txt"), calendar).calendarOrThrow();
        DeadlineChange change = provisional.recomputedUnder(extended);
        Due before = change.before().due();
        out.println("  before: " + before.earliest() + " to " + before.latest().orElseThrow());
        out.println("  after:  " + change.after().dueDate());
        out.println();

        out.println("A file with mistakes: all of them at once");
        ParsedCalendar wrong = CalendarFile.parse("wrong.txt", """
                year 2027
                notice 示例 | made up | https://example.invalid/2027
                holiday 2027-10-07..2027-10-01 国庆节 | National Day
                workday 2027-10-08
                """, calendar);
        for (CalendarProblem problem : wrong.problems()) {
            out.println("  " + problem.file() + ":" + problem.line() + ": " + ENGLISH.text(problem.reason()));
        }
    }

    private static void explain(Deadline deadline, PrintStream out) {
        for (Message step : deadline.explanation()) {
            out.println("  " + ENGLISH.text(step));
        }
        out.println();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Deadlines.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
