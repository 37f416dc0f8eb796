package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;

/**
 * One condition of an act and how it stands.
 *
 * <p>Immutable and thread-safe. Words are made at the edge, {@code Messages.in(locale).text(reason.condition())}, and the
 * earliest date is worked out when it is asked for.
 */
public final class Reason {
    private final RuleId rule;
    private final Citation citation;
    private final Status status;
    private final Message condition;
    private final Optional<Message> because;
    private final Supplier<Earliest> earliest;
    private final List<Topic> findingsNeeded;

    /**
     * Says how a condition stands.
     *
     * @param rule the rule that was applied
     * @param citation the place in the instrument that says it
     * @param status met, not met, or waiting for a person
     * @param condition the condition in words
     * @param because what in this case makes it fail; absent when it is met
     * @param earliest works out from when this condition will be met; a pure function
     * @param findingsNeeded the topics on which a finding is missing
     */
    public Reason(
            RuleId rule,
            Citation citation,
            Status status,
            Message condition,
            Optional<Message> because,
            Supplier<Earliest> earliest,
            List<Topic> findingsNeeded) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.citation = Objects.requireNonNull(citation, "citation");
        this.status = Objects.requireNonNull(status, "status");
        this.condition = Objects.requireNonNull(condition, "condition");
        this.because = Objects.requireNonNull(because, "because");
        this.earliest = Objects.requireNonNull(earliest, "earliest");
        this.findingsNeeded = List.copyOf(findingsNeeded);
    }

    /**
     * The rule that was applied.
     *
     * @return its name
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * The place in the instrument that says it.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Met, not met, or waiting for a person.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * The condition in words.
     *
     * @return the message
     */
    public Message condition() {
        return condition;
    }

    /**
     * What in this case makes it fail.
     *
     * @return the message; absent when the condition is met
     */
    public Optional<Message> because() {
        return because;
    }

    /**
     * From when this condition will be met, if nothing happens but the passing of days.
     *
     * @return that day, or why there is none
     */
    public Earliest earliest() {
        return earliest.get();
    }

    /**
     * The topics on which a finding is missing.
     *
     * @return the topics
     */
    public List<Topic> findingsNeeded() {
        return findingsNeeded;
    }

    /**
     * Whether the condition is met.
     *
     * @return true if it is
     */
    public boolean isMet() {
        return status == Status.MET;
    }

    /** Two reasons are equal when they say the same, the earliest date with it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that
                && rule.equals(that.rule)
                && citation.equals(that.citation)
                && status == that.status
                && condition.equals(that.condition)
                && because.equals(that.because)
                && findingsNeeded.equals(that.findingsNeeded)
                && earliest().equals(that.earliest());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, citation, status, condition, because, findingsNeeded);
    }

    /** The rule and how it stands; no personal data. */
    @Override
    public String toString() {
        return rule + " " + status;
    }
}
