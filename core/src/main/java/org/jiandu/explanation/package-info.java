/**
 * Answers and tables, for people to read.
 *
 * <p>Begin with {@link Explanation}: one verdict with its question. What was asked, for which day, under which
 * instrument and readings, how each condition stands, and what would make the act lawful; as text and as Markdown,
 * in both languages.
 *
 * <pre>{@code
 * Verdict verdict = lifecycle.assess(file, act);
 * out.print(Explanation.of(policy, act, verdict).text(Locale.ENGLISH));
 * }</pre>
 *
 * <p>It holds the kind of act, the role and the day, and nothing that the act or the file says: it tells no more of
 * a person than the reasons of its verdict do. {@link Explanation#by} names the calendar by which days were
 * counted. For programs, {@code VerdictDocument} of the module {@code org.jiandu.documents} writes an explanation
 * as JSON.
 *
 * <p>A {@link LifecyclePicture} is the table of a lifecycle under a policy, whichever it is:
 * {@link LifecyclePicture#mermaid} draws the stages, {@link LifecyclePicture#table} shows every act at every stage,
 * {@link LifecyclePicture#conditions} every condition with its article.
 *
 * <pre>{@code
 * out.println(LifecyclePicture.of(Lifecycle.of(policy), Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
 *         .markdown(2));
 * }</pre>
 *
 * <p>The words come from {@link org.jiandu.message.Messages}, the verdict from {@link org.jiandu.verdict}, the
 * table from {@link org.jiandu.supervisor.Lifecycle} and its like in {@link org.jiandu.report} and
 * {@link org.jiandu.engagement}.
 */
package org.jiandu.explanation;
