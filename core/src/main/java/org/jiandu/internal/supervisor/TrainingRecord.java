package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.TrainingOwed;
import org.jiandu.supervisor.TrainingRule;
import org.jiandu.term.Service;

/** What the trainings on a file come to under a rule. */
public final class TrainingRecord {
    private final TrainingRule rule;

    /**
     * Reads by a rule.
     *
     * @param rule the rule
     */
    public TrainingRecord(TrainingRule rule) {
        this.rule = rule;
    }

    /**
     * The training still owed in a year.
     *
     * @param file the file
     * @param year the calendar year
     * @return what is missing; empty if nothing is, or the person is in office on no day of the year
     */
    public Optional<TrainingOwed> owed(SupervisorFile file, int year) {
        if (file.services().stream().noneMatch(service -> isServed(service, year))) {
            return Optional.empty();
        }
        int had = file.getTrainings().stream()
                .filter(training -> training.date().getYear() == year)
                .mapToInt(training -> rule.unit() == TrainingRule.Unit.TIMES ? 1 : training.hours())
                .sum();
        return had < rule.amount() ? Optional.of(new TrainingOwed(rule, year, rule.amount() - had)) : Optional.empty();
    }

    private static boolean isServed(Service service, int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        return service.isBegun()
                && service.term().firstDay().isBefore(newYear.plusYears(1))
                && !service.lastDayServed().isBefore(newYear);
    }
}
