package org.jiandu.internal.rule;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Topic;

/** The answer of a rule whose condition a person has to find. */
public final class FindingAnswer {
    private FindingAnswer() {}

    /**
     * Met if it was found to hold by a day, not met if it was found not to, and waiting if nobody had decided.
     *
     * @param topic the question
     * @param findings the findings that come with the act
     * @param date the day
     * @return the answer
     */
    public static Answer holds(Topic topic, List<Finding> findings, LocalDate date) {
        return Finding.on(findings, topic, date)
                .map(finding -> finding.holds() ? Answer.MET : Answer.foundAgainst(finding))
                .orElseGet(() -> Answer.needsFinding(topic, Earliest.afterHumanAct()));
    }
}
