package org.jiandu.internal.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiandu.message.Message;
import org.jiandu.verdict.Earliest;
import org.jiandu.verdict.Finding;
import org.jiandu.verdict.Status;
import org.jiandu.verdict.Topic;

/** What a rule says of an act: met, not met, in need of a person, or silent where it does not apply. */
public final class Answer {
    /** The condition is met. */
    public static final Answer MET = silence();

    /** The rule does not apply to this act and is left out of the reasons. */
    public static final Answer SILENT = silence();

    private final Status status;
    private final Optional<String> sharedText;
    private final List<Object> because;
    private final Supplier<Earliest> earliest;
    private final List<Topic> findingsNeeded;

    private Answer(
            Status status,
            Optional<String> sharedText,
            List<Object> because,
            Supplier<Earliest> earliest,
            List<Topic> findingsNeeded) {
        this.status = status;
        this.sharedText = sharedText;
        this.because = because;
        this.earliest = earliest;
        this.findingsNeeded = findingsNeeded;
    }

    /**
     * The condition is not met.
     *
     * @param earliest from when it will be
     * @param because the facts that make it fail, as arguments of the rule's text
     * @return the answer
     */
    public static Answer notMet(Earliest earliest, Object... because) {
        return notMet(() -> earliest, because);
    }

    /**
     * The condition is not met, and from when it will be takes some working out.
     *
     * @param earliest works out from when it will be; a pure function
     * @param because the facts that make it fail, as arguments of the rule's text
     * @return the answer
     */
    public static Answer notMet(Supplier<Earliest> earliest, Object... because) {
        return new Answer(Status.NOT_MET, Optional.empty(), List.of(because), earliest, List.of());
    }

    /**
     * The condition is not met because a person found so.
     *
     * @param finding the finding
     * @return the answer
     */
    public static Answer foundAgainst(Finding finding) {
        return new Answer(
                Status.NOT_MET,
                Optional.of("finding-against"),
                List.of(finding.topic().text(), finding.decidedBy(), finding.reason()),
                Earliest::afterHumanAct,
                List.of());
    }

    /**
     * The act is not admitted at a stage.
     *
     * @param earliest works out from when it is
     * @param stage the stage
     * @param date the day
     * @return the answer
     */
    static Answer wrongStage(Supplier<Earliest> earliest, Enum<?> stage, LocalDate date) {
        return new Answer(Status.NOT_MET, Optional.of("at-stage"), List.of(stage, date), earliest, List.of());
    }

    /**
     * The condition waits for a person.
     *
     * @param topic the topic on which a finding is missing
     * @param earliest from when the condition will be met without a finding
     * @return the answer
     */
    public static Answer needsFinding(Topic topic, Earliest earliest) {
        return new Answer(
                Status.NEEDS_FINDING,
                Optional.of("needs-finding"),
                List.of(topic.text()),
                () -> earliest,
                List.of(topic));
    }

    /**
     * How the condition stands; met if the rule is silent.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /** What makes the condition fail, in words: a text of the rule's own unless several rules share it. */
    Optional<Message> because(String ruleText) {
        return sharedText.isEmpty() && because.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message(sharedText.orElse(ruleText), because));
    }

    private static Answer silence() {
        return new Answer(Status.MET, Optional.empty(), List.of(), Earliest::now, List.of());
    }

    Earliest earliest() {
        return earliest.get();
    }

    List<Topic> findingsNeeded() {
        return findingsNeeded;
    }
}
