/**
 * Texts in English and Simplified Chinese, made at the edge.
 *
 * <p>The library decides with keys and arguments; words are found last. A {@link Message} is a key with its
 * arguments and travels inside a verdict. {@link Messages} turns it into words in the language of the reader, and
 * gives the constants of the library, such as a stage or a ground of dismissal, their names:
 *
 * <pre>{@code
 * Messages english = Messages.in(Locale.ENGLISH);
 * for (Reason reason : verdict.unmet()) {
 *     out.println(reason.citation().text(Locale.ENGLISH) + ": " + english.text(reason.condition()));
 * }
 * }</pre>
 *
 * <p>A Chinese locale gives Simplified Chinese, any other English. The default locale of the host is never read, so
 * a thread that serves somebody else next cannot mix them up.
 *
 * <p>A {@link BilingualText} is a text that arrives as data with both languages, such as the title of an
 * {@link org.jiandu.law.Instrument}, the meaning of a {@link org.jiandu.law.Reading}, or a
 * {@link org.jiandu.verdict.Topic} of a policy file.
 *
 * <p>The words are in two bundles beside this package, one a language, and a test fails where one has a key that
 * the other has not. Names and identity numbers of people are in no message: there are ids. Messages are made by
 * {@link org.jiandu.verdict.Reason}, {@link org.jiandu.time.Deadline} and whatever else explains itself; a whole
 * verdict is written by {@link org.jiandu.explanation.Explanation}.
 */
package org.jiandu.message;
