package org.jiandu.document;

import java.util.List;
import java.util.Optional;
import org.jiandu.document.internal.policy.PolicyDraft;
import org.jiandu.law.Policy;

/**
 * What came of reading a policy file: a policy, or everything that is wrong with the file, in the order of its lines.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParsedPolicy {
    private final Optional<PolicyDraft> draft;
    private final List<DocumentProblem> problems;

    /** Has a draft exactly when it has no problem. */
    ParsedPolicy(Optional<PolicyDraft> draft, List<DocumentProblem> problems) {
        this.draft = draft;
        this.problems = List.copyOf(problems);
    }

    /**
     * The policy, each time in a builder of its own: complete but for what the file leaves to the host, for which the builder
     * waits as that of {@link org.jiandu.measures.WeihaiMeasures#policy()} does.
     *
     * @return a builder, present exactly when there is no problem
     */
    public Optional<Policy.Builder> policy() {
        return draft.map(PolicyDraft::builder);
    }

    /**
     * All problems.
     *
     * @return the problems, in the order of their places in the file
     */
    public List<DocumentProblem> problems() {
        return problems;
    }

    /**
     * The policy of a file that must be right, such as one that ships with a program.
     *
     * @return a builder that waits for what the file leaves to the host
     * @throws IllegalArgumentException if the file has problems; the message lists them
     */
    public Policy.Builder policyOrThrow() {
        return policy().orElseThrow(() -> new IllegalArgumentException("policy file: " + problems));
    }

    @Override
    public String toString() {
        return "ParsedPolicy" + problems;
    }
}
