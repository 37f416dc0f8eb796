package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Topic;

/**
 * A person has found that the statement holds.
 *
 * <p>Legal basis: the article that leaves the question to a person.
 */
final class FindingHolds extends Rule<SupervisorFile, SupervisorAct> {
    private final Topic topic;

    FindingHolds(String id, Policy policy, Parameter<?> basis, Topic topic) {
        super(id, policy, basis);
        this.topic = topic;
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return FindingAnswer.holds(topic, act.findings(), date);
    }
}
