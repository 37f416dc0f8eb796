/**
 * Documents: the forms in which values of core leave a program and come back, as YAML or JSON.
 *
 * <p>Begin with {@link PolicyFile}, by which whoever knows the law of a place settles it without Java:
 *
 * <pre>{@code
 * Policy policy = PolicyFile.read(policies.resolve("yunze-2026.yaml"))
 *         .policyOrThrow()
 *         .choose(NOTICE_LENGTH, 5)
 *         .choose(DISMISSAL_EFFECT, DismissalEffect.STATED_OR_DECISION)
 *         .build();
 * }</pre>
 *
 * <p>Reading gives a {@link ParsedPolicy}: a {@link org.jiandu.law.Policy.Builder}, or everything that is wrong
 * with the file, each {@link DocumentProblem} with line, column, field and reason in two languages. A document that
 * is not fit throws nothing; only {@link ParsedPolicy#policyOrThrow} does, for a file that must be right.
 *
 * <p>{@link PolicyFile#write} writes a policy so that it reads as an equal one, {@link PolicyFile#template} leaves
 * out what the host chose, and {@link PolicyFile#schema} is the JSON Schema for editors. A {@link Format} is YAML
 * or JSON; both say the same.
 *
 * <p>How a text becomes a file, with the tests that it deserves, is {@code persistence-spi/documents/MEASURES.md}.
 * Neighbours: {@link org.jiandu.document.verdict} writes verdicts, {@link org.jiandu.document.receipt} receipts of
 * decisions.
 */
package org.jiandu.document;
