package org.jiandu.internal.rule;

import java.time.LocalDate;
import java.util.List;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.law.Strength;
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

    /**
     * The answer where a condition is not met as it stands: final if it binds without exception, else met if a person
     * found reason for an exception by a day, and waiting if nobody had decided.
     *
     * @param strength how strictly the condition binds
     * @param exception the question whether there is reason for an exception
     * @param findings the findings that come with the act
     * @param date the day
     * @param earliest from when the condition will be met without an exception
     * @param because the facts that make it fail, as arguments of the rule's text
     * @return the answer
     */
    public static Answer unmet(
            Strength strength,
            Topic exception,
            List<Finding> findings,
            LocalDate date,
            Earliest earliest,
            Object... because) {
        return strength == Strength.HARD
                ? Answer.notMet(earliest, because)
                : holdsOr(exception, findings, date, earliest, because);
    }

    /**
     * Met if it was found to hold by a day; else the condition is met without a finding from some day on, if ever.
     *
     * @param topic the question
     * @param findings the findings that come with the act
     * @param date the day
     * @param earliest from when the condition will be met without a finding
     * @param because the facts that make it fail if it was found not to hold
     * @return the answer
     */
    public static Answer holdsOr(
            Topic topic, List<Finding> findings, LocalDate date, Earliest earliest, Object... because) {
        Earliest otherwise = earliest.kind() == Earliest.Kind.NEVER ? Earliest.afterHumanAct() : earliest;
        return Finding.on(findings, topic, date)
                .map(finding -> finding.holds() ? Answer.MET : Answer.notMet(otherwise, because))
                .orElseGet(() -> Answer.needsFinding(topic, otherwise));
    }
}
