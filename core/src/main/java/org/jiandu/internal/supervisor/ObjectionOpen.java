package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.OBJECTIONS;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.Objection;
import org.jiandu.supervisor.SupervisorAct.DecideObjection;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;

/**
 * The objection is on record and nobody has decided on it.
 *
 * <p>Legal basis: article 4 of the Weihai Measures.
 */
final class ObjectionOpen extends Rule<SupervisorFile, DecideObjection> {
    ObjectionOpen(Policy policy) {
        super("notice.objection-open", policy, OBJECTIONS);
    }

    @Override
    public Answer judge(SupervisorFile file, DecideObjection act, LocalDate date) {
        boolean open = file.getObjections().stream()
                .anyMatch(objection -> objection.number() == act.objection() && objection.isOpen());
        return open ? Answer.MET : Answer.notMet(Earliest.afterHumanAct(), act.objection());
    }

    /** Where no objection is open there is none that a decision could name. */
    @Override
    public Optional<Answer> judgeAny(SupervisorFile file, Act any, LocalDate date) {
        return file.getObjections().stream().anyMatch(Objection::isOpen)
                ? Optional.empty()
                : Optional.of(Answer.notMet(Earliest.afterHumanAct()));
    }
}
