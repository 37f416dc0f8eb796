package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.COMPENSATION;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.PaymentKind;
import org.jiandu.supervisor.SupervisorAct.RecordPayment;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * A supervisor is not paid.
 *
 * <p>Legal basis: article 6 of the Weihai Measures.
 */
final class NoRemuneration extends Rule<SupervisorFile, RecordPayment> {
    NoRemuneration(Policy policy) {
        super("compensation.no-pay", policy, COMPENSATION);
    }

    @Override
    public Answer judge(SupervisorFile file, RecordPayment act, LocalDate date) {
        return Answer.met(act.kindOfPayment() != PaymentKind.REMUNERATION, Earliest.never());
    }
}
