package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiandu.law.Citation;
import org.jiandu.law.Parameter;
import org.jiandu.law.Policy;
import org.jiandu.law.Provenance;
import org.jiandu.law.Reliance;
import org.jiandu.message.Message;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.RuleInfo;
import org.jiandu.verdict.Status;

/**
 * One condition that the law puts on an act.
 *
 * <p>A rule takes its values from the policy once, when the procedure is made, and is then a pure function. Its words
 * are two texts: the condition under its key, and under the key with {@code .because} what makes it fail.
 *
 * @param <F> the file that the act concerns
 * @param <A> the act
 */
public abstract class Rule<F, A> {
    private final RuleInfo info;
    private final Reason met;
    private final String because;

    /**
     * A rule that rests on parameters of the policy.
     *
     * @param id its stable name, the key of its words
     * @param policy the policy
     * @param basis the parameter that the rule carries out; its citation is the rule's
     * @param others what else the rule takes from the policy
     */
    protected Rule(String id, Policy policy, Parameter<?> basis, Parameter<?>... others) {
        this(id, policy.get(basis).citation(), Message.of(id), readings(policy, basis, others));
    }

    /**
     * A rule with words and a citation of its own, such as one of several conditions in a list.
     *
     * @param id its stable name
     * @param citation the place in the instrument
     * @param condition the condition in words
     * @param readings the interpretations it rests on
     */
    protected Rule(String id, Citation citation, Message condition, List<Reliance> readings) {
        this.info = new RuleInfo(new RuleId(id), citation, condition, readings);
        this.met = new Reason(
                info.id(), citation, Status.MET, condition, Optional.empty(), Answer.MET::earliest, List.of());
        this.because = condition.key() + ".because";
    }

    /**
     * Judges an act.
     *
     * @param file the file as it is
     * @param act the act
     * @param date the day on which the act would be done
     * @return the answer
     */
    public abstract Answer judge(F file, A act, LocalDate date);

    /**
     * Judges every act of a kind by an actor at once, whatever else it says. Where the answer is that the rule is not met,
     * it is met by no such act.
     *
     * @param file the file as it is
     * @param any the kind of act and the actor, without findings
     * @param date the day on which the act would be done
     * @return the answer, or empty where it depends on what the act says
     */
    public Optional<Answer> judgeAny(F file, Act any, LocalDate date) {
        return Optional.empty();
    }

    /**
     * The rule as a reader sees it.
     *
     * @return its name, its place, its words and its readings
     */
    public final RuleInfo info() {
        return info;
    }

    /**
     * The place in the instrument.
     *
     * @return the citation
     */
    public final Citation citation() {
        return info.citation();
    }

    /**
     * The interpretations it rests on.
     *
     * @return the readings
     */
    public final List<Reliance> readings() {
        return info.readings();
    }

    /**
     * The condition in words.
     *
     * @return the message
     */
    public final Message condition() {
        return info.condition();
    }

    /** The reason where the condition is met: the same for every act. */
    final Reason met() {
        return met;
    }

    /**
     * The reason that an answer of this rule gives.
     *
     * @param answer the answer
     * @param earliest works out from when the condition is met
     * @return the reason
     */
    public final Reason reason(Answer answer, Supplier<Earliest> earliest) {
        if (answer.status() == Status.MET) {
            return met;
        }
        return new Reason(
                info.id(),
                citation(),
                answer.status(),
                condition(),
                answer.because(because),
                earliest,
                answer.findingsNeeded());
    }

    /**
     * Those of some parameters that are readings under a policy; what it does not settle is none.
     *
     * @param policy the policy
     * @param basis one parameter
     * @param others more of them
     * @return the readings
     */
    protected static List<Reliance> readings(Policy policy, Parameter<?> basis, Parameter<?>... others) {
        return Stream.concat(Stream.of(basis), Stream.of(others))
                .<Reliance>flatMap(
                        parameter -> policy.find(parameter).map(setting -> new Reliance(parameter, setting)).stream())
                .filter(reliance -> reliance.setting().provenance() == Provenance.READING)
                .toList();
    }
}
