package org.jiandu.internal.report;

import static org.jiandu.report.ReportParameters.INVESTIGATED_KINDS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.report.Report;
import org.jiandu.report.ReportAct.Decide;
import org.jiandu.report.ReportResult;
import org.jiandu.verdict.Earliest;

/**
 * A transfer, and nothing else, names the body whose matter it is.
 *
 * <p>Legal basis: article 15 of the Weihai Measures.
 */
final class TransferNamesBody extends Rule<Report, Decide> {
    TransferNamesBody(Policy policy) {
        super("report.transfer", policy, INVESTIGATED_KINDS);
    }

    @Override
    public Answer judge(Report report, Decide act, LocalDate date) {
        boolean transfer = act.result() == ReportResult.TRANSFERRED;
        return transfer == act.transferredTo().isPresent()
                ? Answer.MET
                : Answer.notMet(Earliest.afterHumanAct(), act.result());
    }
}
