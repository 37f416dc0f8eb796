package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct.RaiseObjection;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;

/**
 * An objection is raised while the notice lasts.
 *
 * <p>Legal basis: article 4 of the Weihai Measures.
 */
final class ObjectionInTime extends Rule<SupervisorFile, RaiseObjection> {
    ObjectionInTime(Policy policy) {
        super("notice.objection-in-time", policy, OBJECTIONS);
    }

    @Override
    public Answer judge(SupervisorFile file, RaiseObjection act, LocalDate date) {
        return file.getNotice()
                .map(notice -> Answer.met(
                        notice.contains(date),
                        Earliest.never(),
                        date,
                        notice.firstDay(),
                        notice.lastDay().orElseThrow()))
                .orElse(Answer.SILENT);
    }
}
