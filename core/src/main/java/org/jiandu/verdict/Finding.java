package org.jiandu.verdict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.internal.Redacted;

/**
 * What a named person found on a topic that the law leaves to a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic the question
 * @param holds whether the statement of the topic was found true
 * @param decidedBy who decided: a name or a token of the host, 1 to 100 characters
 * @param decidedOn the day of the decision; a finding counts from that day
 * @param reason why, 1 to 2000 characters
 */
public record Finding(
        Topic topic,
        boolean holds,
        @NotBlank @Size(max = 100) String decidedBy,
        LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason) {
    /**
     * Refuses a finding without a decider or a reason.
     *
     * @param topic the question
     * @param holds whether the statement of the topic was found true
     * @param decidedBy who decided: a name or a token of the host, 1 to 100 characters
     * @param decidedOn the day of the decision; a finding counts from that day
     * @param reason why, 1 to 2000 characters
     */
    public Finding {
        Objects.requireNonNull(topic, "topic");
        if (Objects.requireNonNull(decidedBy, "decidedBy").isBlank()) {
            throw new IllegalArgumentException("decidedBy is blank: a finding names who decided");
        }
        Objects.requireNonNull(decidedOn, "decidedOn");
        if (Objects.requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason is blank: a finding says why");
        }
    }

    /**
     * The finding that answers a topic on a date: of those decided by then, the one named last.
     *
     * @param findings the findings on record
     * @param topic the question
     * @param date the date on which it must have been decided
     * @return the finding, or empty if nobody had decided by then
     */
    public static Optional<Finding> on(Collection<Finding> findings, Topic topic, LocalDate date) {
        Finding last = null;
        for (Finding each : findings) {
            if (each.topic.equals(topic) && !each.decidedOn.isAfter(date)) {
                last = each;
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public String toString() {
        return Redacted.of(this, topic, holds, decidedOn);
    }
}
