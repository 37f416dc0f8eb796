package org.jiandu.internal.supervisor;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.supervisor.ListedGround;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.supervisor.Topics;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/**
 * A person has found the ground, which the text leaves to judgement.
 *
 * <p>Legal basis: article 16 items 5, 7 and 8 of the Weihai Measures.
 */
final class GroundFound extends GroundRule {
    private final Topic topic;

    GroundFound(Policy policy, ListedGround listed) {
        super(policy, listed);
        this.topic = switch (listed.ground()) {
            case HARM_TO_IMAGE -> Topics.HARM_TO_IMAGE;
            case CIRCUMSTANCES -> Topics.CIRCUMSTANCES;
            default -> Topics.OTHER_GROUND;
        };
    }

    @Override
    Answer judge(SupervisorFile file, List<Finding> findings, LocalDate date) {
        return FindingAnswer.holds(topic, findings, date);
    }
}
