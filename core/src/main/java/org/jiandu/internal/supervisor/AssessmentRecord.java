package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.supervisor.Appointment;
import org.jiandu.supervisor.Assessment;
import org.jiandu.supervisor.AssessmentRule;
import org.jiandu.supervisor.SupervisorFile;

/** What the assessments on a file come to under a rule. */
public final class AssessmentRecord {
    private final AssessmentRule rule;

    /**
     * Reads by a rule.
     *
     * @param rule the rule
     */
    public AssessmentRecord(AssessmentRule rule) {
        this.rule = rule;
    }

    /** The last assessment by a date in the appointment that the date lies in. */
    Optional<Assessment> last(SupervisorFile file, LocalDate date) {
        return file.appointmentOn(date)
                .flatMap(appointment -> file.getAssessments().stream()
                        .filter(each -> !each.date().isAfter(date))
                        .filter(each -> !each.date().isBefore(appointment.issuedOn()))
                        .reduce((earlier, later) -> later.date().isBefore(earlier.date()) ? earlier : later));
    }

    boolean isPassed(Assessment assessment) {
        return rule.passing().contains(assessment.grade());
    }

    /**
     * The day by which the next assessment is due.
     *
     * @param file the file
     * @param date the date on which it is asked
     * @return the day, counted from the last assessment, or from the first day in office; empty for anybody not in office
     */
    public Optional<LocalDate> dueOn(SupervisorFile file, LocalDate date) {
        if (!file.isInOfficeOn(date)) {
            return Optional.empty();
        }
        return last(file, date)
                .map(Assessment::date)
                .or(() -> file.appointmentOn(date).map(Appointment::firstTerm).map(term -> term.firstDay()))
                .map(day -> day.plus(rule.every()));
    }
}
