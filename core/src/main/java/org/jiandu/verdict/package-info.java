/**
 * The answer to one question: may this act be done?
 *
 * <p>Begin with {@link Verdict}. It is lawful, unlawful, or waits for a person ({@link Conclusion}), and it holds
 * every {@link Reason}, met or not, never just the first. A reason names its rule ({@link RuleId}), its article,
 * the condition in words, how it stands ({@link Status}), the facts that make it fail, and from when it will be met
 * ({@link Earliest}: now, from a day, after a human act, never).
 *
 * <pre>{@code
 * Messages english = Messages.in(Locale.ENGLISH);
 * for (Reason reason : verdict.unmet()) {
 *     out.println(reason.rule() + " " + reason.status());
 *     out.println("  " + reason.citation().text(Locale.ENGLISH) + ": " + english.text(reason.condition()));
 *     reason.because().ifPresent(fact -> out.println("  " + english.text(fact)));
 *     out.println("  " + english.text(reason.earliest().message()));
 * }
 * out.println("The act as a whole: " + english.text(verdict.earliest().message()));
 * }</pre>
 *
 * <p>What the law leaves to a person is never computed. A {@link Topic} is the question, as a statement; a
 * {@link Finding} is the answer of somebody named, with a day and a reason, and comes with the act.
 * {@link Verdict#findingsNeeded} lists those that are missing.
 *
 * <p>An {@link Outcome} is a verdict carried out: facts and the new state, or the verdict that refuses. A
 * {@link PossibleAct} is what can be said before the act is known: what to offer whom on which day. A
 * {@link Transition} is one cell of the table of stages and acts, and a {@link RuleInfo} one rule as a reader sees
 * it.
 *
 * <p>Verdicts are given by {@link org.jiandu.supervisor.Lifecycle}, {@link org.jiandu.report.ReportLifecycle} and
 * {@link org.jiandu.engagement.EngagementLifecycle}; they are put into words by
 * {@link org.jiandu.message.Messages}, and as a whole by {@link org.jiandu.explanation.Explanation}. No
 * {@code toString} here has personal data.
 */
package org.jiandu.verdict;
