/**
 * Runs everything and writes the table.
 *
 * <p>{@link org.jiandu.examples.benchmarks.report.Main} runs {@link org.jiandu.examples.benchmarks.report.Suite}s, each of which
 * makes {@link org.jiandu.examples.benchmarks.report.Figures}; {@link org.jiandu.examples.benchmarks.report.Targets} says what they
 * are held to, and {@link org.jiandu.examples.benchmarks.report.Markdown} prints both.
 */
@NullMarked
package org.jiandu.examples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
