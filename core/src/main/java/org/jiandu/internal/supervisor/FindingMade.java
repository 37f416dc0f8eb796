package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.Rule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.SupervisorAct;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/**
 * A person has decided the question, one way or the other.
 *
 * <p>Legal basis: the article that leaves the question to a person.
 */
final class FindingMade extends Rule<SupervisorFile, SupervisorAct> {
    private final Topic topic;

    FindingMade(String id, Policy policy, Parameter<?> basis, Topic topic) {
        super(id, policy, basis);
        this.topic = topic;
    }

    @Override
    public Answer judge(SupervisorFile file, SupervisorAct act, LocalDate date) {
        return Finding.on(act.findings(), topic, date).isPresent()
                ? Answer.MET
                : Answer.needsFinding(topic, Earliest.afterHumanAct());
    }
}
