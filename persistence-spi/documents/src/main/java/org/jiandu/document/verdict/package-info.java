/**
 * Verdicts as JSON, for programs and the people behind them.
 *
 * <p>{@link org.jiandu.document.verdict.VerdictDocument} writes what was asked, on which date, under which policy and readings, each
 * condition with its article, the facts and the outcome, what would make the act lawful and from when.
 */
package org.jiandu.document.verdict;
