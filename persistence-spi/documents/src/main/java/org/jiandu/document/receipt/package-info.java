/**
 * Receipts of decisions, by which a decision can be made again years later and compared.
 *
 * <p>Begin with {@link Receipts}, under a {@link ReceiptKey} of the host. A {@link Decision} is all that an answer
 * depends on: the policy, the calendar, the file and the act. Its {@link DecisionReceipt} is kept as JSON; checked
 * later, it is the same, or each {@link Difference} is named:
 *
 * <pre>{@code
 * Receipts receipts = Receipts.under(ReceiptKey.of(secret));
 * String kept = receipts.make(Decision.of(policy, calendar, file, act)).json();
 *
 * <p>// Years later, of the same file and act, but by the policy as it is now: List<Difference> differences =
 * receipts.check(DecisionReceipt.parse(kept), Decision.of(changed, calendar, file, act), List.of(policy)); }</pre>
 *
 * <p>It names the version of the library, the policy, the calendar, the kind, the date and the role of the act, and
 * how each condition stood ({@link ConditionOutcome}). It hides the file, the act and the facts under keyed digests
 * ({@link KeyedDigests}), because a plain digest of an identity number can be guessed.
 *
 * <p>A receipt proves nothing to a stranger: it is not signed. Whoever needs proof signs its JSON, which is the
 * same text for equal receipts (RFC 8785). What decides is {@link org.jiandu.supervisor.Lifecycle} and its like;
 * the file as it was comes from whoever keeps it.
 */
package org.jiandu.document.receipt;
