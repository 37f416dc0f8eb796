/**
 * Verdicts as JSON, for programs and the people behind them.
 *
 * <p>Begin with {@link VerdictDocument}, the one type here. It writes an
 * {@link org.jiandu.explanation.Explanation}: what was asked, on which date, under which policy and readings, each
 * condition with its article, the facts and the outcome, what would make the act lawful and from when.
 *
 * <pre>{@code
 * Verdict verdict = Lifecycle.of(policy, calendar).assess(file, act);
 * Explanation explanation = Explanation.of(policy, act, verdict).by(calendar);
 * String json = VerdictDocument.write(explanation, List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
 * }</pre>
 *
 * <p>The words of all languages asked for stand in one document, under their tags. The names are the document's
 * own: a class that is renamed in core changes none. Within a {@linkplain VerdictDocument#VERSION version} no
 * member comes, goes or changes its meaning; {@link VerdictDocument#schema} is the schema.
 *
 * <p>It is for an interface over the wire, beside or inside a problem document (RFC 9457). It is as personal as its
 * verdict: whom to show what is the same question as for {@link org.jiandu.verdict.Reason#because}. To keep that a
 * decision was made, take a {@linkplain org.jiandu.document.receipt receipt}, which hides the people.
 */
package org.jiandu.document.verdict;
