package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.SupervisorAct.RecordPayment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A supervisor is not paid; an allowance by the day is no pay where the instrument grants one.
 *
 * <p>Legal basis: article 6 of the Weihai Measures.
 */
final class NoRemuneration extends Rule<SupervisorFile, RecordPayment> {
    private final boolean byTheDay;

    NoRemuneration(Policy policy) {
        super("compensation.no-pay", policy, COMPENSATION);
        this.byTheDay = policy.value(COMPENSATION) == Compensation.PER_DAY;
    }

    @Override
    public Answer judge(SupervisorFile file, RecordPayment act, LocalDate date) {
        boolean unpaid = switch (act.kindOfPayment()) {
            case REMUNERATION -> false;
            case ALLOWANCE -> byTheDay;
            case EXPENSES -> true;
        };
        return unpaid ? Answer.MET : Answer.notMet(Earliest.never());
    }
}
