package org.jiandu.document.receipt;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiandu.document.internal.name.Names;
import org.jiandu.law.Policy;
import org.jiandu.time.WorkCalendar;
import org.jiandu.verdict.Act;
import org.jiandu.verdict.Outcome;
import org.jiandu.verdict.Reason;
import org.jiandu.verdict.Verdict;

/**
 * Makes receipts of decisions, and checks them by making the decision again.
 *
 * <pre>{@code
 * Receipts receipts = Receipts.under(ReceiptKey.of(secret));
 * DecisionReceipt receipt = receipts.make(Decision.of(policy, file, act));
 * List<Difference> differences = receipts.check(receipt, Decision.of(policy, file, act)); // none: the same
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Receipts {
    private final ReceiptKey key;
    private final String library;

    /** Of a version of the library that a test names. */
    Receipts(ReceiptKey key, String library) {
        this.key = Objects.requireNonNull(key, "key");
        this.library = library;
    }

    /**
     * Receipts under a key.
     *
     * @param key the key of the host
     * @return what makes and checks them
     */
    public static Receipts under(ReceiptKey key) {
        return new Receipts(key, Library.VERSION);
    }

    /**
     * Makes the receipt of a decision.
     *
     * @param decision the decision
     * @return the receipt
     * @throws IllegalArgumentException if a text has half of a character, or the policy a value of a class that core does not use
     */
    public DecisionReceipt make(Decision decision) {
        Act act = decision.act();
        Verdict verdict = decision.outcome().verdict();
        return new DecisionReceipt(
                library,
                decision.policy().instrument().id(),
                new PolicyListing(decision.policy()).digest(),
                decision.calendar().map(WorkCalendar::version),
                Names.ofAct(act.kind()),
                act.date(),
                act.actor().role(),
                verdict.conclusion(),
                verdict.reasons().stream().map(this::condition).toList(),
                new KeyedDigests(
                        key.algorithm(),
                        key.hash("key", new byte[0]),
                        digest("file", decision.file()),
                        digest("act", act),
                        digest(
                                "verdict",
                                Map.of(
                                        "reasons", verdict.reasons(),
                                        "readings", verdict.readings(),
                                        "earliest", verdict.earliest())),
                        decision.outcome()
                                .accepted()
                                .map(Outcome.Accepted::facts)
                                .map(facts -> digest("facts", facts))));
    }

    /**
     * Compares a receipt with a decision made again.
     *
     * @param receipt the receipt
     * @param again the decision, made again of what is kept of its parts
     * @return everything that differs; nothing if the same was decided of the same
     */
    public List<Difference> check(DecisionReceipt receipt, Decision again) {
        return check(receipt, again, List.of());
    }

    /**
     * Compares a receipt with a decision made again, and names the parameters that differ if the policy of the receipt is among some
     * known ones.
     *
     * @param receipt the receipt
     * @param again the decision, made again of what is kept of its parts
     * @param known policies, of which one may be that of the receipt
     * @return everything that differs; nothing if the same was decided of the same
     */
    public List<Difference> check(DecisionReceipt receipt, Decision again, Collection<Policy> known) {
        PolicyListing policy = new PolicyListing(again.policy());
        List<Difference> parameters = known.stream()
                .map(PolicyListing::new)
                .filter(listing -> listing.digest().equals(receipt.policy()))
                .findFirst()
                .map(listing -> listing.differencesFrom(policy))
                .orElse(List.of());
        return new Comparison(receipt, make(again)).differences(parameters);
    }

    private ConditionOutcome condition(Reason reason) {
        return new ConditionOutcome(reason.rule(), reason.status(), digest("condition", reason));
    }

    private String digest(String purpose, Object value) {
        return key.hash(purpose, Canonical.bytes(value));
    }
}
