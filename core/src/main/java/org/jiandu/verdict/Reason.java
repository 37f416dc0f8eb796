package org.jiandu.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.law.Citation;
import org.jiandu.message.Message;

/**
 * One condition of an act and how it stands.
 *
 * <p>Immutable and thread-safe. Words are made at the edge: {@code Messages.in(locale).text(reason.condition())}.
 *
 * @param rule the rule that was applied
 * @param citation the place in the instrument that says it
 * @param status met, not met, or waiting for a person
 * @param condition the condition in words
 * @param because what in this case makes it fail; absent when it is met
 * @param earliest from when this condition will be met
 * @param findingsNeeded the topics on which a finding is missing
 */
public record Reason(
        RuleId rule,
        Citation citation,
        Status status,
        Message condition,
        Optional<Message> because,
        Earliest earliest,
        List<Topic> findingsNeeded) {
    /**
     * Copies the topics.
     *
     * @param rule the rule that was applied
     * @param citation the place in the instrument that says it
     * @param status met, not met, or waiting for a person
     * @param condition the condition in words
     * @param because what in this case makes it fail; absent when it is met
     * @param earliest from when this condition will be met
     * @param findingsNeeded the topics on which a finding is missing
     */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(earliest, "earliest");
        findingsNeeded = List.copyOf(findingsNeeded);
    }

    /**
     * Whether the condition is met.
     *
     * @return true if it is
     */
    public boolean isMet() {
        return status == Status.MET;
    }
}
