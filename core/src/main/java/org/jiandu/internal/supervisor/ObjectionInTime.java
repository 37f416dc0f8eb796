package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * An objection is raised while the notice lasts.
 *
 * <p>Legal basis: article 4 of the Weihai Measures.
 */
final class ObjectionInTime extends StandingRule<SupervisorFile> {
    ObjectionInTime(Policy policy) {
        super("notice.objection-in-time", policy, OBJECTIONS);
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return file.getNotice()
                .map(notice -> notice.contains(date)
                        ? Answer.MET
                        : Answer.notMet(
                                Earliest.never(),
                                date,
                                notice.firstDay(),
                                notice.lastDay().orElseThrow()))
                .orElse(Answer.SILENT);
    }
}
