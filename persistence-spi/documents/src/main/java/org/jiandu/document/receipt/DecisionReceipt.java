package org.jiandu.document.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiandu.party.Role;
import org.jiandu.verdict.Conclusion;

/**
 * What a decision was made of, and what came of it, in digests: enough to make it again and compare, and not enough to learn who it was
 * about. Immutable and thread-safe.
 *
 * <p>A receipt is not signed. Anybody could write one; whoever needs proof signs the text of {@link #json()}, which is the same for equal
 * receipts.
 *
 * @param library the version of the library
 * @param instrument the id of the instrument that the policy carries out
 * @param policy the SHA-256 of the policy, in hexadecimal
 * @param calendar the version of the work calendar, if one was used
 * @param act the kind of act, such as {@code supervisor.renew}
 * @param date the date of the act
 * @param role in what capacity it was done
 * @param conclusion what all conditions came to
 * @param conditions how each condition stood, in the order of the verdict
 * @param digests the keyed digests of what is personal
 */
public record DecisionReceipt(
        String library,
        String instrument,
        String policy,
        Optional<String> calendar,
        String act,
        LocalDate date,
        Role role,
        Conclusion conclusion,
        List<ConditionOutcome> conditions,
        KeyedDigests digests) {
    /** The version of the format, {@code jiandu-receipt}. */
    public static final int VERSION = 1;

    /**
     * Copies the conditions.
     *
     * @param library the version of the library
     * @param instrument the id of the instrument that the policy carries out
     * @param policy the SHA-256 of the policy, in hexadecimal
     * @param calendar the version of the work calendar, if one was used
     * @param act the kind of act, such as {@code supervisor.renew}
     * @param date the date of the act
     * @param role in what capacity it was done
     * @param conclusion what all conditions came to
     * @param conditions how each condition stood, in the order of the verdict
     * @param digests the keyed digests of what is personal
     */
    public DecisionReceipt {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(conclusion, "conclusion");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(digests, "digests");
    }

    /**
     * Reads a receipt.
     *
     * @param json the text of a receipt
     * @return the receipt
     * @throws IllegalArgumentException if it is none, or of a later version; the message names every member that is wrong
     */
    public static DecisionReceipt parse(String json) {
        return ReceiptForm.read(json);
    }

    /**
     * The receipt as JSON (RFC 8785), in one line: the same text for equal receipts, so that it can be signed.
     *
     * @return the text
     */
    public String json() {
        return ReceiptForm.write(this);
    }
}
