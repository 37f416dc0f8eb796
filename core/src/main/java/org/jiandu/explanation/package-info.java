/**
 * Answers and tables, for people to read.
 *
 * <p>An {@link org.jiandu.explanation.Explanation} is one verdict with everything that a reader must know of it: what was
 * asked, for which day, under which instrument and readings, how each condition stands, and what would make the act
 * lawful. It renders as text and as Markdown, in both languages. A {@link org.jiandu.explanation.LifecyclePicture} is the
 * table of a lifecycle under a policy: a diagram of its stages, and every act at every stage with its conditions.
 */
package org.jiandu.explanation;
