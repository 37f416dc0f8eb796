/**
 * The answer to one question: may this act be done?
 *
 * <p>A {@link org.jiandu.verdict.Verdict} is lawful, unlawful, or waits for a person. It holds every
 * {@link org.jiandu.verdict.Reason}, never just the first: the condition in words, the citation, whether it is met, and
 * from when it will be ({@link org.jiandu.verdict.Earliest}). What the law leaves to a person is a
 * {@link org.jiandu.verdict.Finding} on a {@link org.jiandu.verdict.Topic}; the library lists the missing ones and
 * never computes them. An {@link org.jiandu.verdict.Outcome} is a verdict carried out. A
 * {@link org.jiandu.verdict.PossibleAct} is what can be said before the act is known: what to offer whom on which day.
 */
package org.jiandu.verdict;
