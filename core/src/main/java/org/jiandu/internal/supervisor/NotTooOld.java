package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;

/**
 * The candidate has not passed the greatest age, which lasts to the eve of the next birthday.
 *
 * <p>Legal basis: the conditions of other places, such as 一般不超过65周岁; article 7 item 5 of the Weihai Measures lets an
 * authority add them.
 */
final class NotTooOld extends BoundKept {
    private final int years;

    NotTooOld(Policy policy, Condition.MaxAge bound) {
        super(policy, bound);
        this.years = bound.years();
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        Optional<LocalDate> tooOld = file.getPerson().getBirthDate().map(birth -> birth.plusYears(years + 1L));
        return tooOld.map(day -> known(date.isBefore(day), findings, date, Earliest.never()))
                .orElseGet(() -> unknown(findings, date));
    }
}
