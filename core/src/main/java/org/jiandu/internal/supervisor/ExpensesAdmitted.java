package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Compensation;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.SupervisorAct.RecordPayment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * Expenses are reimbursed only where the policy admits it.
 *
 * <p>Legal basis: article 6 of the Weihai Measures, which speaks of pay alone: a named reading.
 */
final class ExpensesAdmitted extends Rule<SupervisorFile, RecordPayment> {
    private final boolean admitted;

    ExpensesAdmitted(Policy policy) {
        super("compensation.expenses", policy, COMPENSATION);
        this.admitted = policy.value(COMPENSATION) == Compensation.EXPENSES;
    }

    @Override
    public Answer judge(SupervisorFile file, RecordPayment act, LocalDate date) {
        return act.kindOfPayment() == PaymentKind.EXPENSES
                ? (admitted ? Answer.MET : Answer.notMet(Earliest.never()))
                : Answer.SILENT;
    }
}
