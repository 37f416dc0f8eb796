package org.jiandu.internal.supervisor;

import static org.jiandu.supervisor.SupervisorParameters.CONDITIONS;
import static org.jiandu.supervisor.SupervisorParameters.FURTHER_CONDITIONS;

import java.time.LocalDate;
import java.util.Optional;
import org.jiandu.internal.procedure.Answer;
import org.jiandu.internal.procedure.StandingRule;
import org.jiandu.internal.rule.FindingAnswer;
import org.jiandu.law.Policy;
import org.jiandu.message.Message;
import org.jiandu.supervisor.Condition;
import org.jiandu.supervisor.SupervisorFile;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Topic;

/**
 * The candidate's age is within the bounds that the policy sets.
 *
 * <p>Legal basis: article 7 item 5 of the Weihai Measures: conditions that the authority adds.
 */
final class AgeAdmitted extends StandingRule<SupervisorFile> {
    private final Condition.AgeBetween bound;
    private final Topic topic;

    AgeAdmitted(Policy policy, Condition.AgeBetween bound) {
        super(
                "eligibility.age",
                bound.citation(),
                Message.of("eligibility.age", bound.text()),
                readings(policy, CONDITIONS, FURTHER_CONDITIONS));
        this.bound = bound;
        this.topic = new Topic("eligibility.age", bound.text());
    }

    @Override
    public Answer judge(SupervisorFile file, Act act, LocalDate date) {
        Optional<LocalDate> birth = file.getPerson().getBirthDate();
        if (birth.isEmpty()) {
            return FindingAnswer.holds(topic, act.findings(), date);
        }
        LocalDate oldEnough = birth.get().plusYears(bound.youngest());
        boolean young = date.isBefore(oldEnough);
        boolean old = !date.isBefore(birth.get().plusYears(bound.oldest() + 1L));
        return Answer.met(!young && !old, young ? Earliest.from(oldEnough) : Earliest.never());
    }
}
