package org.jiandu.document.receipt;

import java.util.Objects;
import org.jiandu.verdict.RuleId;
import org.jiandu.verdict.Status;

/**
 * How one condition stood.
 *
 * @param rule the rule
 * @param status met, not met, or waiting for a person
 * @param digest the keyed digest of the whole reason, in hexadecimal
 */
public record ConditionOutcome(RuleId rule, Status status, String digest) {
    /**
     * Refuses missing parts.
     *
     * @param rule the rule
     * @param status met, not met, or waiting for a person
     * @param digest the keyed digest of the whole reason, in hexadecimal
     */
    public ConditionOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(digest, "digest");
    }
}
