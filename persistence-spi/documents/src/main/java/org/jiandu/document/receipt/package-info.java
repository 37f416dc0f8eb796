/**
 * Receipts of decisions, by which a decision can be made again years later and compared.
 *
 * <p>A {@link org.jiandu.document.receipt.Decision} is all that an answer depends on. {@link org.jiandu.document.receipt.Receipts} makes
 * a {@link org.jiandu.document.receipt.DecisionReceipt} of it, and checks one: the same, or each
 * {@link org.jiandu.document.receipt.Difference} by name. A receipt proves nothing to a stranger: it is not signed. Whoever needs proof
 * signs its JSON.
 */
package org.jiandu.document.receipt;
