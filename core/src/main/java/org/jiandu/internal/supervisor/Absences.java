package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.supervisor.AbsenceRule;
import org.jiandu.supervisor.Attendance;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.term.Term;
import org.jiandu.time.DateRange;

/** The absences on a file that make a ground of dismissal. Legal basis: article 16 item 6 of the Weihai Measures. */
public final class Absences {
    private final AbsenceRule rule;

    /**
     * Counts by a rule.
     *
     * @param rule the rule
     */
    public Absences(AbsenceRule rule) {
        this.rule = rule;
    }

    /**
     * The absences that make the ground on a date.
     *
     * @param file the file
     * @param date the date
     * @return the absences in the order of the days of the activities, empty if the ground is not made
     */
    public List<Attendance> on(SupervisorFile file, LocalDate date) {
        List<DateRange> span = span(file, date);
        return rule.events(file.getAttendances().stream()
                .filter(Attendance::organisedByAuthority)
                .filter(attendance -> !attendance.date().isAfter(date))
                .filter(attendance -> span.stream().anyMatch(range -> range.contains(attendance.date())))
                .toList());
    }

    private List<DateRange> span(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date).stream()
                .flatMap(appointment -> appointment.terms().stream())
                .filter(term -> rule.span() == AbsenceRule.Span.CURRENT_APPOINTMENT || term.contains(date))
                .map(Term::range)
                .toList();
    }
}
