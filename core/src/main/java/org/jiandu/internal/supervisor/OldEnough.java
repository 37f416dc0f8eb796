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
 * The candidate has reached the least age, on the birthday.
 *
 * <p>Legal basis: the conditions of other places, such as 年满18周岁; article 7 item 5 of the Weihai Measures lets an authority
 * add them.
 */
final class OldEnough extends BoundKept {
    private final int years;

    OldEnough(Policy policy, Condition.MinAge bound) {
        super(policy, bound);
        this.years = bound.years();
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        Optional<LocalDate> birthday = file.getPerson().getBirthDate().map(birth -> birth.plusYears(years));
        return birthday.map(day -> known(!date.isBefore(day), findings, date, Earliest.from(day)))
                .orElseGet(() -> unknown(findings, date));
    }
}
