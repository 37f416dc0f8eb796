package org.jiandu.internal.rule;

import java.time.LocalDate;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Topic;

/**
 * A person has found that the statement holds.
 *
 * <p>Legal basis: the article that leaves the question to a person.
 */
public final class FindingHolds extends StandingRule<Object> {
    private final Topic topic;

    /**
     * A rule on one topic.
     *
     * @param id the stable name, the key of its words
     * @param policy the policy
     * @param basis the parameter whose citation the rule gives
     * @param topic the question
     */
    public FindingHolds(String id, Policy policy, Parameter<?> basis, Topic topic) {
        super(id, policy, basis);
        this.topic = topic;
    }

    @Override
    public Answer judge(Object file, Act act, LocalDate date) {
        return FindingAnswer.holds(topic, act.findings(), date);
    }
}
