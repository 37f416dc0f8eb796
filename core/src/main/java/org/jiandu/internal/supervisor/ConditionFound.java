package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONDITIONS;
import static org.jiandu.supervisor.SupervisorParameters.FURTHER_CONDITIONS;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Topic;

/**
 * The review found that a condition is met which the text leaves to a person.
 *
 * <p>Legal basis: article 7 items 2 to 5 of the Weihai Measures.
 */
final class ConditionFound extends StandingRule<SupervisorFile> {
    private final Topic topic;

    ConditionFound(Policy policy, Condition.Found condition) {
        super(
                condition.topic().key(),
                condition.citation(),
                Message.of("eligibility.condition", condition.topic().text()),
                readings(policy, CONDITIONS, FURTHER_CONDITIONS));
        this.topic = condition.topic();
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        return FindingAnswer.holds(topic, act.findings(), date);
    }
}
