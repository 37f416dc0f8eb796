package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.NOTICE_LENGTH;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.time.DateRange;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The certificate follows the notice.
 *
 * <p>Legal basis: article 4 of the Weihai Measures.
 */
final class NoticeOver extends StandingRule<SupervisorFile> {
    NoticeOver(Policy policy) {
        super("notice.over", policy, NOTICE_LENGTH);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.getNotice()
                .flatMap(DateRange::lastDay)
                .map(last -> date.isAfter(last) ? Answer.MET : Answer.notMet(Earliest.from(last.plusDays(1)), last))
                .orElse(Answer.SILENT);
    }
}
