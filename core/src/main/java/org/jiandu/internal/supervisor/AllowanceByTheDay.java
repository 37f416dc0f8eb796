package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;
import static org.jiandu.supervisor.SupervisorParameters.PER_DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.SupervisorAct.RecordPayment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * An allowance is for whole days, at the amount for a day.
 *
 * <p>Legal basis: instruments that grant one; the Weihai Measures do not (article 6).
 */
final class AllowanceByTheDay extends Rule<SupervisorFile, RecordPayment> {
    private final BigDecimal perDay;

    AllowanceByTheDay(Policy policy) {
        super("compensation.allowance", policy, PER_DAY, COMPENSATION);
        this.perDay = policy.value(PER_DAY);
        if (perDay.signum() <= 0) {
            throw new IllegalArgumentException("compensation.per-day must be more than nothing, not " + perDay);
        }
    }

    @Override
    public Answer judge(SupervisorFile file, RecordPayment act, LocalDate date) {
        return act.kindOfPayment() == PaymentKind.ALLOWANCE
                ? (act.amount().remainder(perDay).signum() == 0
                        ? Answer.MET
                        : Answer.notMet(Earliest.afterHumanAct(), act.amount().toPlainString(), perDay.toPlainString()))
                : Answer.SILENT;
    }
}
